/// Whose words they are; never merged with anybody else's; stored as a number that never changes.
public enum Speaker: Int, CaseIterable, Sendable {
    /// Child.
    case child = 1
    /// Family.
    case family = 2
    /// Setting.
    case setting = 3

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .child: "child"
        case .family: "family"
        case .setting: "setting"
        }
    }
}
