import Domain
import EventLog

/// Each time that a person recorded a register as complete, with the counts then.
final class FinishedProjection: Projection {
    static let name = "finished"
    static let version = 2
    static let types: [EventType] = [.registerFinished]
    static let tables = [
        ReadTable(
            name: "finished",
            columns: """
                grp INTEGER NOT NULL, session INTEGER NOT NULL, onRoll INTEGER NOT NULL, here INTEGER NOT NULL,
                away INTEGER NOT NULL, unmarked INTEGER NOT NULL, position INTEGER NOT NULL, actor INTEGER NOT NULL,
                recordedAt INTEGER NOT NULL, PRIMARY KEY(session, grp, position)
                """)
    ]

    private let put: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(
            connection, "INSERT INTO \(schema).finished VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .register(.finished(let session, let tally)) = try fact.event.plainFact() else {
            throw fact.unexpected()
        }
        let group = try fact.group()
        try put.run { values in
            values.add(group)
            values.add(session.number)
            values.add(tally.onRoll)
            values.add(tally.here)
            values.add(tally.away)
            values.add(tally.unmarked)
            values.add(fact.event.position)
            values.add(fact.actor)
            values.add(fact.recordedAt)
        }
    }
}
