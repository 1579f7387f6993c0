import Domain
import EventLog

/// The periods of the school calendar that stand.
final class CalendarProjection: Projection {
    static let name = "calendar"
    static let version = 1
    static let types: [EventType] = [.calendarAdded, .calendarRemoved]
    static let tables = [
        ReadTable(
            name: "calendar_period",
            columns: """
                id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, start INTEGER NOT NULL, until INTEGER NOT NULL,
                name TEXT NOT NULL
                """,
            isKeyed: false)
    ]

    private let put: Statement
    private let remove: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(connection, "INSERT OR REPLACE INTO \(schema).calendar_period VALUES (?, ?, ?, ?, ?)")
        remove = Statement(connection, "DELETE FROM \(schema).calendar_period WHERE id = ?")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .setting(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .periodAdded(let period):
            try put.run { values in
                values.add(period.id.rawValue)
                values.add(period.kind.rawValue)
                values.add(period.from.dayNumber)
                values.add(period.to.dayNumber)
                values.add(period.name)
            }
        case .periodRemoved(let period):
            try remove.run { $0.add(period.rawValue) }
        default: throw fact.unexpected()
        }
    }
}
