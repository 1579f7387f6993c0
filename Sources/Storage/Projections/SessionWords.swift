import EventLog

/// The table and the statement of a read model that holds sealed words about a child's session.
enum SessionWords {
    static func table(_ name: String) -> ReadTable {
        ReadTable(
            name: name,
            columns: """
                child INTEGER NOT NULL, session INTEGER NOT NULL, position INTEGER NOT NULL, sealed BLOB,
                context INTEGER NOT NULL, actor INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
                PRIMARY KEY(child, session, position)
                """)
    }

    static func insertion(_ connection: Connection, _ schema: String, _ name: String) -> Statement {
        Statement(connection, "INSERT INTO \(schema).\(name) VALUES (?, ?, ?, ?, ?, ?, ?)")
    }

    static func put(_ fact: AppliedFact, _ statement: Statement) throws {
        let child = try fact.child()
        let session = try fact.session()
        try statement.run { values in
            values.add(child)
            values.add(session)
            values.add(fact.event.position)
            values.add(fact.event.sealed)
            values.add(fact.context)
            values.add(fact.actor)
            values.add(fact.recordedAt)
        }
    }
}
