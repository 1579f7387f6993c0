/// What a meeting is for; stored as a number that never changes.
public enum MeetingPurpose: Int, CaseIterable, Sendable {
    /// The way back after being away, or to more time here.
    case reintegration = 1
    /// What a child needs in order to take part and to belong.
    case inclusion = 2
    /// Home and setting talk about a child.
    case homeAndSetting = 3

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .reintegration: "coming back"
        case .inclusion: "inclusion"
        case .homeAndSetting: "home and setting"
        }
    }

    /// What the meeting is called: `Meeting about coming back`.
    public var title: String {
        switch self {
        case .reintegration: "Meeting about coming back"
        case .inclusion: "Meeting about inclusion"
        case .homeAndSetting: "Home–setting meeting"
        }
    }
}
