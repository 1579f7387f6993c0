public import Domain

/// One line of the home–setting book: which side wrote it, who, when.
public struct BookLine: Hashable, Sendable, Identifiable {
    /// The entry.
    public let id: EntryID
    /// The day.
    public let day: CivilDate
    /// Which side wrote it.
    public let side: BookSide
    /// Who wrote it; for the setting, whoever recorded it where nobody else is named.
    public let who: String
    /// What was written.
    public let text: String
}

extension Workspace {
    /// The home–setting book of a child, oldest first.
    public func book(of child: ChildID) throws -> [BookLine] {
        try story(of: child).compactMap { line in
            guard line.isCurrent, case .book(let entry)? = line.content else { return nil }
            let who = entry.who.isEmpty && entry.side == .setting ? staffName(line.actor) : entry.who
            return BookLine(id: line.id, day: line.day, side: entry.side, who: who, text: entry.text)
        }
        .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }
}
