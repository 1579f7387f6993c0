public import Application
public import Domain

/// What a person wants written in a child's story, or taken back.
public enum StoryRequest: WorkRequest, Hashable {
    /// A new entry, or a new wording of an earlier one.
    case keep(
        StoryContent, child: ChildID, name: String, on: CivilDate? = nil, readership: Readership = .ordinary,
        revising: EntryID? = nil, seen: FactVersion? = nil)
    /// An entry that no longer holds.
    case withdraw(EntryID, child: ChildID, name: String, reason: String, seen: FactVersion? = nil)

    /// Has it done.
    public func carryOut(in work: Workspace) throws -> String {
        switch self {
        case .keep(let content, let child, let name, let day, let readership, let entry, let seen):
            try work.keep(content, about: child, on: day, readership: readership, revising: entry, seen: seen)
            return "Kept for \(name). Ctrl-Z takes it back."
        case .withdraw(let entry, let child, let name, let reason, let seen):
            try work.withdraw(entry, about: child, reason: reason, seen: seen)
            return "Taken back for \(name); it stays in the history. Ctrl-Z brings it back."
        }
    }
}
