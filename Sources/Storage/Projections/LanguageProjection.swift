import Domain
import EventLog

/// The words that the setting would rather not write, and what it writes in their place.
final class LanguageProjection: Projection {
    static let name = "language"
    static let version = 1
    static let types: [EventType] = [.languageListed]
    static let tables = [
        ReadTable(
            name: "kinder_word",
            columns: "place INTEGER PRIMARY KEY, avoid TEXT NOT NULL, prefer TEXT NOT NULL", isKeyed: false)
    ]

    private let clear: Statement
    private let add: Statement

    init(_ connection: Connection, schema: String) {
        clear = Statement(connection, "DELETE FROM \(schema).kinder_word")
        add = Statement(connection, "INSERT INTO \(schema).kinder_word VALUES (?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .setting(.languageListed(let words)) = try fact.event.plainFact() else { throw fact.unexpected() }
        try clear.run()
        for (place, entry) in words.enumerated() {
            try add.run { values in
                values.add(place)
                values.add(entry.avoid)
                values.add(entry.prefer)
            }
        }
    }
}
