public import Domain
import EventLog

extension Snapshot {
    /// Every wording of every entry of a child's story, in the order recorded.
    public func story(of child: ChildID) throws -> [StoryRecord] {
        try connection.statement(
            """
            SELECT child, position, entry, type, day, until, readers, sealed, context, actor, recordedAt, "commit",
                isCurrent
            FROM story WHERE child = ? ORDER BY position
            """
        ).all {
            $0.add(child.rawValue)
        } make: {
            try storyRecord($0)
        }
    }

    /// Every wording of some entries of a child's story, in the order recorded: those about a day or later, and those
    /// of some kinds that still hold, whenever they began.
    public func story(of child: ChildID, since day: CivilDate, holding kinds: [StoryKind]) throws -> [StoryRecord] {
        try connection.statement(
            """
            SELECT child, position, entry, type, day, until, readers, sealed, context, actor, recordedAt, "commit",
                isCurrent
            FROM story WHERE child = ?1 AND entry IN (
                SELECT entry FROM story WHERE child = ?1
                    AND (day >= ?2 OR (isCurrent = 1 AND type IN (SELECT value FROM json_each(?3)))))
            ORDER BY position
            """
        ).all {
            $0.add(child.rawValue)
            $0.add(day.dayNumber)
            $0.add(list(kinds.map { Int64($0.rawValue) }))
        } make: {
            try storyRecord($0)
        }
    }

    /// Whether a child's story has entries about days before one.
    public func hasStory(of child: ChildID, before day: CivilDate) throws -> Bool {
        try connection.statement("SELECT 1 FROM story WHERE child = ? AND day < ? LIMIT 1").first {
            $0.add(child.rawValue)
            $0.add(day.dayNumber)
        } make: { _ in
            true
        } ?? false
    }

    /// What is current of some kinds over all children, about the days from one to another, both included.
    ///
    /// An entry is found by its own day; one that holds until further notice is found by the day on which it began.
    public func currentEntries(
        of kinds: [StoryKind], from: CivilDate? = nil, to: CivilDate? = nil
    ) throws -> [StoryRecord] {
        try connection.statement(
            """
            SELECT child, position, entry, type, day, until, readers, sealed, context, actor, recordedAt, "commit",
                isCurrent
            FROM story WHERE isCurrent = 1 AND type IN (SELECT value FROM json_each(?1)) AND day BETWEEN ?2 AND ?3
            ORDER BY position
            """
        ).all {
            $0.add(list(kinds.map { Int64($0.rawValue) }))
            $0.add(from?.dayNumber ?? -1_000_000)
            $0.add(to?.dayNumber ?? 10_000_000)
        } make: {
            try storyRecord($0)
        }
    }

    func storyRecord(_ row: Row) throws -> StoryRecord {
        let child = ChildID(rawValue: row.int(0))
        let readers = row.optionalText(6)?.split(separator: " ").compactMap { Int64($0) }
        return StoryRecord(
            child: child, entry: EntryID(rawValue: row.int(2)), kind: StoryKind(rawValue: row.number(3)),
            day: CivilDate(dayNumber: row.number(4)), until: row.optional(5).map { CivilDate(dayNumber: Int($0)) },
            readership: readers.map { .restricted(to: $0.map(StaffID.init(rawValue:))) } ?? .ordinary,
            words: sealed(row, 7, key: .child(child)), actor: StaffID(rawValue: row.int(9)),
            recorded: Instant(milliseconds: row.int(10)), commit: row.int(11),
            version: FactVersion(rawValue: row.int(1)), isCurrent: row.bool(12))
    }
}
