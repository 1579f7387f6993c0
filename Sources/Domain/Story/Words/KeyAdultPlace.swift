/// Which of a child's key adults somebody is; stored as a number that never changes.
public enum KeyAdultPlace: Int, CaseIterable, Sendable {
    /// Key adult.
    case first = 1
    /// Second key adult.
    case second = 2
    /// Somebody who stands in for a key adult who is away, with all that a key adult sees.
    case standIn = 3

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .first: "key adult"
        case .second: "second key adult"
        case .standIn: "standing in for the key adult"
        }
    }
}
