/// Whether the child was established to be safe; stored as a number that never changes.
public enum ChildSafety: Int, CaseIterable, Sendable {
    /// Not established.
    case notEstablished = 1
    /// Safe.
    case safe = 2
    /// Not safe.
    case notSafe = 3

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .notEstablished: "not established"
        case .safe: "safe"
        case .notSafe: "not safe"
        }
    }
}
