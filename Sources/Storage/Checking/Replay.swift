import Domain
import EventLog

/// Works the read models out again, from nothing, in a scratch schema in memory.
final class Replay {
    static let schema = "replay"

    let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Makes the scratch schema, runs `body`, and takes it away again.
    func inScratch<Value>(_ body: (Replay) throws -> Value) throws -> Value {
        guard !connection.isInTransaction else { throw StorageError.nested }
        return try connection.use {
            try connection.execute("ATTACH DATABASE ':memory:' AS \(Self.schema)")
            defer { try? connection.execute("DETACH DATABASE \(Self.schema)") }
            for model in ReadModels.all {
                for table in model.tables { try connection.execute(table.creation(in: Self.schema)) }
            }
            return try body(self)
        }
    }

    /// Applies the whole log.
    func run() throws {
        let models = ReadModels(connection, schema: Self.schema)
        let streams = try StreamDirectory(connection)
        let events = Statement(
            connection,
            """
            SELECT \(LogRows.eventColumns), c.recordedAt, c.actor
            FROM main.event e JOIN main."commit" c ON c.number = e."commit" ORDER BY e.position
            """)
        try events.each(row: { row in
            guard let stream = streams[row.int(2)] else {
                throw StorageError.damaged("entry \(row.int(0)) is in no stream")
            }
            try models.apply(
                AppliedFact(
                    event: LogRows.event(row, stream: stream.name), recordedAt: row.int(18), actor: row.int(19)))
        })
    }

    /// Where the kept read models and the replayed ones differ.
    func differences() throws -> [TableDifference] {
        var differences: [TableDifference] = []
        for model in ReadModels.all {
            for table in model.tables {
                if let difference = try difference(of: table.name) { differences.append(difference) }
            }
        }
        return differences
    }

    /// Puts the replayed read models in the place of the kept ones, and says what that changed.
    func swap() throws -> RebuildReport {
        let versions = try Migration.versions(connection)
        try connection.execute("DELETE FROM main.read_model")
        var changed: [TableDifference] = []
        var remade: [String] = []
        for model in ReadModels.all {
            if versions[model.name] == model.version {
                for table in model.tables {
                    guard let difference = try difference(of: table.name) else { continue }
                    changed.append(difference)
                    try connection.execute("DELETE FROM main.\(table.name)")
                    try fill(table)
                }
            } else {
                remade.append(model.name)
                for table in model.tables {
                    try connection.execute("DROP TABLE IF EXISTS main.\(table.name)")
                    try connection.execute(table.creation(in: "main"))
                    try fill(table)
                }
            }
            try Migration.record(model, connection)
        }
        return RebuildReport(changed: changed, remade: remade)
    }

    private func difference(of table: String) throws -> TableDifference? {
        do {
            if try isSame(table) { return nil }
            return TableDifference(
                table: table, missing: try surplus(of: Self.schema, over: "main", table),
                wrong: try surplus(of: "main", over: Self.schema, table))
        } catch StorageError.damaged {
            // A table that cannot be read has none of its rows.
            let rows = Statement(connection, "SELECT count(*) FROM \(Self.schema).\(table)")
            return TableDifference(table: table, missing: try rows.first(make: { $0.number(0) }) ?? 0, wrong: 0)
        }
    }

    private func fill(_ table: ReadTable) throws {
        try connection.execute("INSERT INTO main.\(table.name) SELECT * FROM \(Self.schema).\(table.name)")
    }

    /// Walks both tables side by side in the order of their keys.
    private func isSame(_ table: String) throws -> Bool {
        let kept = Statement(connection, "SELECT * FROM main.\(table) NOT INDEXED")
        let replayed = Statement(connection, "SELECT * FROM \(Self.schema).\(table) NOT INDEXED")
        try kept.begin()
        defer { kept.end() }
        try replayed.begin()
        defer { replayed.end() }
        while true {
            switch (try kept.next(), try replayed.next()) {
            case (nil, nil): return true
            case (let left?, let right?):
                guard left.isSame(as: right) else { return false }
            default: return false
            }
        }
    }

    private func surplus(of schema: String, over other: String, _ table: String) throws -> Int {
        try Statement(
            connection,
            """
            SELECT count(*) FROM (SELECT * FROM \(schema).\(table) EXCEPT SELECT * FROM \(other).\(table))
            """
        ).first(make: { $0.number(0) }) ?? 0
    }
}
