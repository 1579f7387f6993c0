/// The order in which asking helps, the first first (our proposal).
public enum CuriosityOrder: Int, Comparable, CaseIterable, Sendable {
    /// The day to look again has come: somebody is owed an answer.
    case lookAgain
    /// An adult noticed something, and nobody was asked yet.
    case noticed
    /// It was put aside or understood, and has grown since.
    case grown
    /// Nobody has looked at it yet.
    case new
    /// Somebody was asked, and it is not decided what follows.
    case asked
    /// It is looked at again on a later day.
    case waiting

    /// The order of what somebody has begun.
    public init(of curiosity: Curiosity, on today: CivilDate) {
        if let day = curiosity.revisit {
            self = day <= today ? .lookAgain : .waiting
        } else {
            self = curiosity.conversations.isEmpty ? .noticed : .asked
        }
    }

    /// What is said of it in a list.
    public var words: String {
        switch self {
        case .lookAgain: "look again"
        case .noticed: "noticed"
        case .grown: "has grown"
        case .new: "new"
        case .asked: "asked"
        case .waiting: "waiting"
        }
    }

    /// Whether it asks for something today.
    public var isDue: Bool { self != .waiting }

    /// The earlier in the list is the smaller.
    public static func < (left: CuriosityOrder, right: CuriosityOrder) -> Bool { left.rawValue < right.rawValue }
}
