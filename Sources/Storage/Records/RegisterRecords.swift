public import Domain
public import EventLog

/// The current entry of one child in one session.
public struct StoredEntry: Hashable, Sendable {
    /// Who.
    public let child: ChildID
    /// Which session.
    public let session: Session
    /// What it says; `nil` when the last mark was taken back.
    public let mark: Mark?
    /// The entry in the log, for a change to carry.
    public let version: FactVersion
    /// Its commit.
    public let commit: Int64
    /// What kind of entry it is: marked, corrected or amended.
    public let type: EventType
    /// How it came to be made.
    public let cause: MarkCause
    /// Who made it.
    public let actor: StaffID
    /// When this child's session was first marked.
    public let firstRecorded: Instant
    /// When this entry was made.
    public let recorded: Instant
}

/// A register that a person recorded as complete.
public struct FinishedRecord: Hashable, Sendable {
    /// Which group.
    public let group: GroupID
    /// Which session.
    public let session: Session
    /// The counts that it had then.
    public let tally: RegisterTally
    /// The entry that says so.
    public let version: FactVersion
    /// Who recorded it.
    public let actor: StaffID
    /// When.
    public let recorded: Instant
}

/// Sealed words about a child's session: a note or a welcome.
public struct SessionWordsRecord<Words: PersonalValue>: Hashable, Sendable {
    /// Who.
    public let child: ChildID
    /// Which session.
    public let session: Session
    /// The words; `nil` when destroyed.
    public let words: Sealed<Words>?
    /// The entry that says so.
    public let version: FactVersion
    /// Who recorded it.
    public let actor: StaffID
    /// When it was recorded.
    public let recorded: Instant
}

/// One entry in the history of a child's session, as inspection needs it.
public struct MarkHistoryEntry: Hashable, Sendable {
    /// The entry.
    public let version: FactVersion
    /// Marked, corrected or amended.
    public let type: EventType
    /// The mark before; `nil` for the first, and after one was taken back.
    public let from: Mark?
    /// The mark after; `nil` when it was taken back.
    public let to: Mark?
    /// How it came to be made.
    public let cause: MarkCause
    /// The entry that it superseded; `nil` for the first.
    public let supersedes: FactVersion?
    /// Why, for an amendment; `nil` when none is owed or it is destroyed.
    public let reason: Sealed<PersonalWords>?
    /// Who, in which post, when, and at which terminal.
    public let commit: RecordedCommit
}
