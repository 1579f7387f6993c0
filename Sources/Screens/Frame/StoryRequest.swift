public import Application
public import Domain

/// What a person wants written in a child's story, or taken back.
public enum StoryRequest: WorkRequest, Hashable {
    /// A new entry, or a new wording of an earlier one.
    case keep(
        StoryContent, child: ChildID, name: String, on: CivilDate? = nil, readership: Readership = .ordinary,
        revising: EntryID? = nil)
    /// An entry that no longer holds.
    case withdraw(EntryID, child: ChildID, name: String, reason: String)

    /// Has it done.
    public func carryOut(in work: Workspace) throws -> String {
        switch self {
        case .keep(let content, let child, let name, let day, let readership, let entry):
            try work.keep(content, about: child, on: day, readership: readership, revising: entry)
            return "Kept for \(name). Ctrl-Z takes it back."
        case .withdraw(let entry, let child, let name, let reason):
            try work.withdraw(entry, about: child, reason: reason)
            return "Taken back for \(name); it stays in the history. Ctrl-Z brings it back."
        }
    }
}
