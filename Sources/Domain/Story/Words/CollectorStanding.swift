/// Whether somebody may take a child home; stored as a number that never changes.
public enum CollectorStanding: Int, CaseIterable, Sendable {
    /// May collect.
    case may = 1
    /// May not collect.
    case mayNot = 2

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .may: "may collect"
        case .mayNot: "may not collect"
        }
    }
}
