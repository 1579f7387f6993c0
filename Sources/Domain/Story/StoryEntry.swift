/// One entry of a child's story: what was said or done on a day, and who may read it.
///
/// Keeping an entry under the number of an earlier one revises it; the earlier wording stays in the log.
public struct StoryEntry: Hashable, Sendable, Identifiable {
    /// Which entry.
    public let id: EntryID
    /// The day that it is about; for what has a last day, its first.
    public var day: CivilDate
    /// Who may read it.
    public var readership: Readership
    /// What it says.
    public var content: StoryContent

    /// An entry.
    public init(id: EntryID, day: CivilDate, readership: Readership = .ordinary, content: StoryContent) {
        self.id = id
        self.day = day
        self.readership = readership
        self.content = content
    }
}

/// Who may read an entry, beside those who may see the child.
public enum Readership: Hashable, Sendable {
    /// Everybody who may see what the child's story holds of its kind.
    case ordinary
    /// The designated safeguarding leads and these members of staff alone; each reading is recorded.
    case restricted(to: [StaffID])

    /// Whether only some may read it.
    public var isRestricted: Bool {
        self != .ordinary
    }
}
