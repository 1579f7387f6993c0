public import Domain

/// How settled and engaged a child was seen to be on a day, and by whom.
public struct BelongingSeen: Hashable, Sendable, Identifiable {
    /// The entry.
    public let id: EntryID
    /// The day.
    public let day: CivilDate
    /// Who saw it, by name.
    public let by: String
    /// What was seen.
    public let note: BelongingNote
}

extension Workspace {
    /// The belonging notes about a child that the person may read, oldest first.
    public func belonging(of child: ChildID) throws -> [BelongingSeen] {
        try story(of: child).compactMap { line in
            guard line.isCurrent, case .belonging(let note)? = line.content else { return nil }
            return BelongingSeen(id: line.id, day: line.day, by: staffName(line.actor), note: note)
        }
        .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }
}
