public import Domain
public import EventLog

/// One wording of an entry in a child's story, or its withdrawal.
public struct StoryRecord: Hashable, Sendable {
    /// Whose story.
    public let child: ChildID
    /// Which entry.
    public let entry: EntryID
    /// Of what kind; `nil` for a withdrawal.
    public let kind: StoryKind?
    /// The day that it is about.
    public let day: CivilDate
    /// The last day on which it holds, for what has one.
    public let until: CivilDate?
    /// Who may read it.
    public let readership: Readership
    /// The words; `nil` when none were given or they are destroyed.
    public let words: Sealed<StoryWords>?
    /// Who recorded it.
    public let actor: StaffID
    /// When it was recorded.
    public let recorded: Instant
    /// The commit that holds it.
    public let commit: Int64
    /// The entry in the log that says so.
    public let version: FactVersion
    /// Whether it is the newest wording of an entry that still holds.
    public let isCurrent: Bool
}
