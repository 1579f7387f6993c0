import EventLog

/// Who left, came back or arrived within a session, in the order recorded.
final class MovementProjection: Projection {
    static let name = "movement"
    static let version = 1
    static let types: [EventType] = [.attendanceLeft, .attendanceReturned, .attendanceArrived]
    static let tables = [
        ReadTable(
            name: "movement",
            columns: """
                child INTEGER NOT NULL, session INTEGER NOT NULL, position INTEGER NOT NULL, type INTEGER NOT NULL,
                clock INTEGER NOT NULL, sealed BLOB, context INTEGER NOT NULL, actor INTEGER NOT NULL,
                recordedAt INTEGER NOT NULL, PRIMARY KEY(child, session, position)
                """)
    ]

    private let put: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(connection, "INSERT INTO \(schema).movement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        let child = try fact.child()
        let session = try fact.session()
        let clock = try fact.required(fact.event.columns.clock)
        try put.run { values in
            values.add(child)
            values.add(session)
            values.add(fact.event.position)
            values.add(fact.event.type)
            values.add(clock)
            values.add(fact.event.sealed)
            values.add(fact.context)
            values.add(fact.actor)
            values.add(fact.recordedAt)
        }
    }
}
