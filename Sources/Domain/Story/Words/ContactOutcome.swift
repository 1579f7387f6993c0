/// What came of an attempt to reach somebody; stored as a number that never changes.
public enum ContactOutcome: Int, CaseIterable, Sendable {
    /// Spoke.
    case spoke = 1
    /// Left a message.
    case leftMessage = 2
    /// No reply.
    case noReply = 3
    /// Number failed.
    case numberFailed = 4
    /// Wrong person.
    case wrongPerson = 5
    /// Did not want to talk.
    case refused = 6
    /// Visit, no reply.
    case visitNoReply = 7
    /// Visit, child seen.
    case visitSeen = 8

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .spoke: "spoke"
        case .leftMessage: "left a message"
        case .noReply: "no reply"
        case .numberFailed: "number failed"
        case .wrongPerson: "wrong person"
        case .refused: "did not want to talk"
        case .visitNoReply: "visit, no reply"
        case .visitSeen: "visit, child seen"
        }
    }
}
