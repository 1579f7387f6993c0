public import Domain
public import EventLog

/// A child with the sealed details as they last stood.
public struct StoredChild: Hashable, Sendable {
    /// Who.
    public let id: ChildID
    /// The details; `nil` when destroyed.
    public let details: Sealed<ChildDetails>?
    /// The entry that says so.
    public let version: FactVersion
}

/// A stretch of days in which a child belongs to a group, or to none.
public struct MembershipRecord: Hashable, Sendable {
    /// Who.
    public let child: ChildID
    /// The group; `nil` after a last day.
    public let group: GroupID?
    /// The first day.
    public let from: CivilDate
    /// The last day; `nil` while it has no end.
    public let until: CivilDate?
}

/// A person to call about a child.
public struct ContactRecord: Hashable, Sendable {
    /// Which contact.
    public let id: ContactID
    /// Whose.
    public let child: ChildID
    /// The details; `nil` when destroyed.
    public let details: Sealed<ContactDetails>?
    /// The entry that says so.
    public let version: FactVersion
}

/// A planned absence that was not withdrawn.
public struct PlannedAbsenceRecord: Hashable, Sendable {
    /// Whose.
    public let child: ChildID
    /// The plan, its reason left empty.
    public let plan: PlannedAbsence
    /// The reason; `nil` when none was given or it is destroyed.
    public let reason: Sealed<PersonalWords>?
    /// The entry that says so.
    public let version: FactVersion
}

/// A soft start or another agreed arrival.
public struct ArrivalPlanRecord: Hashable, Sendable {
    /// Whose.
    public let child: ChildID
    /// The plan with its last day if it ended, its detail left empty.
    public let plan: ArrivalPlan
    /// The detail; `nil` when none was given or it is destroyed.
    public let detail: Sealed<PersonalWords>?
    /// The entry that says so.
    public let version: FactVersion
}
