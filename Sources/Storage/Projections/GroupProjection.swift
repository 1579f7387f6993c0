import Domain
import EventLog

/// Groups by name, closed ones with their last day.
final class GroupProjection: Projection {
    static let name = "group"
    static let version = 1
    static let types: [EventType] = [.groupAdded, .groupRenamed, .groupClosed]
    static let tables = [
        ReadTable(
            name: "school_group", columns: "id INTEGER PRIMARY KEY, name TEXT NOT NULL, lastDay INTEGER", isKeyed: false
        )
    ]

    private let add: Statement
    private let rename: Statement
    private let end: Statement

    init(_ connection: Connection, schema: String) {
        add = Statement(connection, "INSERT OR REPLACE INTO \(schema).school_group VALUES (?, ?, NULL)")
        rename = Statement(connection, "UPDATE \(schema).school_group SET name = ?2 WHERE id = ?1")
        end = Statement(connection, "UPDATE \(schema).school_group SET lastDay = ?2 WHERE id = ?1")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .setting(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .groupAdded(let group, let name):
            try add.run { values in
                values.add(group.rawValue)
                values.add(name)
            }
        case .groupRenamed(let group, let name):
            try rename.run { values in
                values.add(group.rawValue)
                values.add(name)
            }
        case .groupClosed(let group, let lastDay):
            try end.run { values in
                values.add(group.rawValue)
                values.add(lastDay.dayNumber)
            }
        default: throw fact.unexpected()
        }
    }
}
