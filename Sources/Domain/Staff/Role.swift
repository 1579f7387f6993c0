/// What a staff member comes to Belong for; stored as a number that never changes.
///
/// What each may do is asked in the application alone.
public enum Role: Int, CaseIterable, Sendable, Codable {
    /// Takes the register of their own groups.
    case practitioner = 1
    /// Hears why children are away and keeps marks right.
    case office = 2
    /// Holds meetings, edits plans, and looks after the setting.
    case manager = 3
    /// Sees totals and trends, never names.
    case leader = 4

    /// The word for it.
    public var name: String {
        switch self {
        case .practitioner: "practitioner"
        case .office: "office"
        case .manager: "manager"
        case .leader: "leader"
        }
    }
}
