import EventLog

/// The current entry of each child and session; a mark that was taken back keeps its row without a code.
final class MarkProjection: Projection {
    static let name = "mark"
    static let version = 2
    static let types: [EventType] = [.attendanceMarked, .attendanceCorrected, .attendanceAmended]
    static let tables = [
        ReadTable(
            name: "mark",
            columns: """
                child INTEGER NOT NULL, session INTEGER NOT NULL, code INTEGER, minutes INTEGER,
                position INTEGER NOT NULL, "commit" INTEGER NOT NULL, type INTEGER NOT NULL, cause INTEGER NOT NULL,
                actor INTEGER NOT NULL, firstAt INTEGER NOT NULL, lastAt INTEGER NOT NULL,
                PRIMARY KEY(child, session)
                """,
            // What is asked after is one mark in twenty: the list of it must not read the other nineteen.
            indexes: [ReadTable.Index(name: "mark_missed", columns: "code, session, child", condition: missed)])
    ]

    /// Marks that follow-up and the law's prompts are worked out from: I, G, N, O and U; questions that are to use the
    /// index say it in the same words.
    private static let missed = "code IN (19, 29, 30, 31, 32)"

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
