/// Which side wrote in the home–setting book; stored as a number that never changes.
public enum BookSide: Int, CaseIterable, Sendable {
    /// Home.
    case home = 1
    /// Setting.
    case setting = 2

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .home: "home"
        case .setting: "setting"
        }
    }
}
