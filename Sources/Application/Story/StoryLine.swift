public import Domain

/// One entry of a child's story as somebody may read it.
public struct StoryLine: Hashable, Sendable, Identifiable {
    /// Which entry.
    public let id: EntryID
    /// Of what kind; `nil` for a withdrawal.
    public let kind: StoryKind?
    /// The day that it is about.
    public let day: CivilDate
    /// Who may read it.
    public let readership: Readership
    /// What it says, for those who may read it.
    public let reading: Reading
    /// Who recorded it.
    public let actor: StaffID
    /// When it was recorded.
    public let recorded: Instant
    /// The entry in the log that says so.
    public let version: FactVersion
    /// Whether it is the newest wording of an entry that still holds.
    public let isCurrent: Bool

    /// What somebody gets to see of an entry.
    public enum Reading: Hashable, Sendable {
        /// Its words.
        case words(StoryContent)
        /// Why it was withdrawn.
        case withdrawn(reason: String)
        /// That it exists, and no more: it is for others, or its words were destroyed.
        case withheld
        /// That it is restricted and theirs to open; opening is recorded.
        case closed
    }

    /// What it says; `nil` where that may not be seen.
    public var content: StoryContent? {
        if case .words(let content) = reading { content } else { nil }
    }
}
