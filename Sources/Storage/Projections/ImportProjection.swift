import Domain
import EventLog

/// Files that were taken in, by the digest of their bytes.
final class ImportProjection: Projection {
    static let name = "import"
    static let version = 1
    static let types: [EventType] = [.fileImported]
    static let tables = [
        ReadTable(
            name: "imported_file",
            columns: """
                kind TEXT NOT NULL, digest BLOB NOT NULL, rows INTEGER NOT NULL, position INTEGER NOT NULL,
                recordedAt INTEGER NOT NULL, PRIMARY KEY(kind, digest)
                """)
    ]

    private let put: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(connection, "INSERT OR REPLACE INTO \(schema).imported_file VALUES (?, ?, ?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .setting(.imported(let kind, let digest, let rows)) = try fact.event.plainFact() else {
            throw fact.unexpected()
        }
        try put.run { values in
            values.add(kind)
            values.add(digest)
            values.add(rows)
            values.add(fact.event.position)
            values.add(fact.recordedAt)
        }
    }
}
