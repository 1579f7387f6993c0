public import Domain
public import EventLog

/// A member of staff as their details last stood.
public struct StaffRecord: Hashable, Sendable {
    /// Who.
    public let id: StaffID
    /// What they come to Belong for.
    public let role: Role
    /// Whether they are a designated safeguarding lead.
    public let isSafeguardingLead: Bool
    /// The groups whose registers are theirs.
    public let groups: [GroupID]
    /// The name they sign in with.
    public let signInName: String?
    /// Their last day; `nil` while they work here.
    public let lastDay: CivilDate?
    /// Name and position; `nil` when destroyed.
    public let words: Sealed<StaffWords>?
    /// The entry that says so.
    public let version: FactVersion
}

/// Somebody covering a group for a day.
public struct CoverRecord: Hashable, Sendable {
    /// Who covers.
    public let staff: StaffID
    /// Which group.
    public let group: GroupID
    /// The day.
    public let day: CivilDate
}
