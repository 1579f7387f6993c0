import EventLog

/// What was taken back besides marks, by the fact that it was, and whether it stands again.
final class WithdrawalProjection: Projection {
    static let name = "withdrawal"
    static let version = 1
    static let types: [EventType] = [.factWithdrawn, .factRestored]
    static let tables = [
        ReadTable(
            name: "withdrawal",
            columns: """
                fact INTEGER NOT NULL, child INTEGER, session INTEGER NOT NULL, position INTEGER NOT NULL,
                isWithdrawn INTEGER NOT NULL, PRIMARY KEY(fact)
                """, indexes: [ReadTable.Index(name: "withdrawal_of_child", columns: "child, session")])
    ]

    private let put: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(connection, "INSERT OR REPLACE INTO \(schema).withdrawal VALUES (?, ?, ?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        let superseded = try fact.required(fact.event.columns.supersedes)
        let session = try fact.session()
        try put.run { values in
            values.add(superseded)
            values.add(fact.event.columns.child)
            values.add(session)
            values.add(fact.event.position)
            values.add(fact.event.type == EventType.factWithdrawn.rawValue)
        }
    }
}
