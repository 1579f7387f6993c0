import EventLog

/// Every child who was ever entered, with the sealed details as they last stood.
final class ChildProjection: Projection {
    static let name = "child"
    static let version = 1
    static let types: [EventType] = [.childRegistered, .childChanged]
    static let tables = [
        ReadTable(
            name: "child",
            columns: """
                id INTEGER PRIMARY KEY, sealed BLOB, context INTEGER NOT NULL, position INTEGER NOT NULL
                """,
            isKeyed: false)
    ]

    private let put: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(connection, "INSERT OR REPLACE INTO \(schema).child VALUES (?, ?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        let child = try fact.child()
        try put.run { values in
            values.add(child)
            values.add(fact.event.sealed)
            values.add(fact.context)
            values.add(fact.event.position)
        }
    }
}
