import Domain

/// One change of a child's story that is to be undone, as the person left it.
struct StoryTurn {
    /// Which entry.
    let entry: EntryID
    /// The entry in the log by which the person left it.
    let left: FactVersion
    /// What stood before, to stand again; `nil` when there was nothing.
    let before: StoryEntry?
}
