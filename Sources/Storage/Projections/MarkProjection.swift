import EventLog

/// The current entry of each child and session; a mark that was taken back keeps its row without a code.
final class MarkProjection: Projection {
    static let name = "mark"
    static let version = 1
    static let types: [EventType] = [.attendanceMarked, .attendanceCorrected, .attendanceAmended]
    static let tables = [
        ReadTable(
            name: "mark",
            columns: """
                child INTEGER NOT NULL, session INTEGER NOT NULL, code INTEGER, minutes INTEGER,
                position INTEGER NOT NULL, "commit" INTEGER NOT NULL, type INTEGER NOT NULL, cause INTEGER NOT NULL,
                actor INTEGER NOT NULL, firstAt INTEGER NOT NULL, lastAt INTEGER NOT NULL,
                PRIMARY KEY(child, session)
                """)
    ]

    private let put: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(
            connection,
            """
            INSERT INTO \(schema).mark(
                child, session, code, minutes, position, "commit", type, cause, actor, firstAt, lastAt)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)
            ON CONFLICT DO UPDATE SET code = ?3, minutes = ?4, position = ?5, "commit" = ?6, type = ?7, cause = ?8,
                actor = ?9, lastAt = ?10
            """)
    }

    func apply(_ fact: AppliedFact) throws {
        let child = try fact.child()
        let session = try fact.session()
        let cause = try fact.required(fact.event.columns.cause)
        try put.run { values in
            values.add(child)
            values.add(session)
            values.add(fact.event.columns.code)
            values.add(fact.event.columns.minutes)
            values.add(fact.event.position)
            values.add(fact.event.commit)
            values.add(fact.event.type)
            values.add(cause)
            values.add(fact.actor)
            values.add(fact.recordedAt)
        }
    }
}
