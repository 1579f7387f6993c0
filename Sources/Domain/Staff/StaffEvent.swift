/// A fact about one member of staff.
public enum StaffEvent: Hashable, Sendable {
    /// Somebody joined the staff.
    case added(StaffID, StaffDetails)
    /// Their details were changed; the whole of them as they then stood.
    case changed(StaffID, StaffDetails)
    /// They no longer work here; their last day.
    case retired(StaffID, lastDay: CivilDate)
    /// Somebody covers one group for one day and may take its registers.
    case covering(StaffID, GroupID, on: CivilDate)
}

/// What is held about a member of staff.
///
/// The name and position are personal and sealed; the rest is plain.
public struct StaffDetails: Hashable, Sendable, Codable {
    /// Name as colleagues say it.
    public var name: String
    /// Post held: class teacher, office manager, governor.
    public var position: String
    /// What they come to Belong for.
    public var role: Role
    /// Whether they are a designated safeguarding lead.
    public var isSafeguardingLead: Bool
    /// The groups whose registers are theirs.
    public var groups: [GroupID]
    /// The name they chose to sign in with, the label of their key slot and not sealed; `nil` before they have one.
    public var signInName: String?

    /// A staff member's details.
    public init(
        name: String, position: String, role: Role, isSafeguardingLead: Bool = false, groups: [GroupID] = [],
        signInName: String? = nil
    ) {
        self.name = name
        self.position = position
        self.role = role
        self.isSafeguardingLead = isSafeguardingLead
        self.groups = groups
        self.signInName = signInName
    }
}
