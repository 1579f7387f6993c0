import Domain
import EventLog

/// Every entry of every child's story with each of its wordings, sealed; the newest wording of what still holds is
/// the current one.
final class StoryProjection: Projection {
    static let name = "story"
    static let version = 1
    static let types: [EventType] = EventType.allCases.filter { $0.storyKind != nil } + [.entryWithdrawn]
    static let tables = [
        ReadTable(
            name: "story",
            columns: """
                child INTEGER NOT NULL, position INTEGER NOT NULL, entry INTEGER NOT NULL, type INTEGER NOT NULL,
                day INTEGER NOT NULL, until INTEGER, readers TEXT, sealed BLOB, context INTEGER NOT NULL,
                actor INTEGER NOT NULL, recordedAt INTEGER NOT NULL, "commit" INTEGER NOT NULL,
                isCurrent INTEGER NOT NULL, PRIMARY KEY(child, position)
                """,
            indexes: [ReadTable.Index(name: "story_current", columns: "isCurrent, type, day")])
    ]

    private let supersede: Statement
    private let put: Statement

    init(_ connection: Connection, schema: String) {
        supersede = Statement(
            connection, "UPDATE \(schema).story SET isCurrent = 0 WHERE child = ? AND entry = ? AND isCurrent = 1")
        put = Statement(
            connection, "INSERT INTO \(schema).story VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .story(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .kept(let child, let entry):
            try replace(child, entry.id)
            try put(fact, child, entry.id, on: entry.day.dayNumber, until: entry.content.until, entry.readership)
        case .withdrawn(let child, let entry, _):
            try replace(child, entry)
            try put(fact, child, entry, on: LondonTime(Instant(milliseconds: fact.recordedAt)).date.dayNumber)
        }
    }

    private func replace(_ child: ChildID, _ entry: EntryID) throws {
        try supersede.run { values in
            values.add(child.rawValue)
            values.add(entry.rawValue)
        }
    }

    private func put(
        _ fact: AppliedFact, _ child: ChildID, _ entry: EntryID, on day: Int, until: CivilDate? = nil,
        _ readership: Readership? = nil
    ) throws {
        try put.run { values in
            values.add(child.rawValue)
            values.add(fact.event.position)
            values.add(entry.rawValue)
            values.add(fact.event.type)
            values.add(day)
            values.add(until?.dayNumber)
            if case .restricted(let staff)? = readership {
                values.add(staff.map { String($0.rawValue) }.joined(separator: " "))
            } else {
                values.add(nil as String?)
            }
            values.add(fact.event.sealed)
            values.add(fact.context)
            values.add(fact.actor)
            values.add(fact.recordedAt)
            values.add(fact.event.commit)
            values.add(readership == nil ? 0 : 1)
        }
    }
}
