import Domain
import EventLog

/// The setting's own scaffolds and library entries, and how often it asks each child.
final class ListeningProjection: Projection {
    static let name = "listening"
    static let version = 1
    static let types: [EventType] = [.scaffoldKept, .resourceKept, .voiceCycleSet]
    static let tables = [
        ReadTable(
            name: "scaffold",
            columns: """
                id TEXT PRIMARY KEY, name TEXT NOT NULL, sentence TEXT NOT NULL, ages TEXT NOT NULL,
                needs INTEGER NOT NULL, shape INTEGER NOT NULL, parts TEXT NOT NULL, isOffered INTEGER NOT NULL
                """),
        ReadTable(
            name: "resource",
            columns: """
                id TEXT PRIMARY KEY, kind INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,
                source TEXT NOT NULL, isOffered INTEGER NOT NULL
                """),
        ReadTable(name: "voice_cycle", columns: "id INTEGER PRIMARY KEY, cycle INTEGER NOT NULL", isKeyed: false),
    ]

    private let keepScaffold: Statement
    private let keepResource: Statement
    private let setCycle: Statement

    init(_ connection: Connection, schema: String) {
        keepScaffold = Statement(
            connection, "INSERT OR REPLACE INTO \(schema).scaffold VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        keepResource = Statement(connection, "INSERT OR REPLACE INTO \(schema).resource VALUES (?, ?, ?, ?, ?, ?)")
        setCycle = Statement(connection, "INSERT OR REPLACE INTO \(schema).voice_cycle VALUES (1, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .setting(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .scaffoldKept(let scaffold):
            try keepScaffold.run { values in
                values.add(scaffold.id.rawValue)
                values.add(scaffold.name)
                values.add(scaffold.sentence)
                values.add(scaffold.ages.map { String($0.rawValue) }.joined(separator: " "))
                values.add(scaffold.needs.rawValue)
                values.add(scaffold.shape.rawValue)
                values.add(scaffold.parts.joined(separator: "\n"))
                values.add(scaffold.isOffered)
            }
        case .resourceKept(let entry):
            try keepResource.run { values in
                values.add(entry.id.rawValue)
                values.add(entry.kind.rawValue)
                values.add(entry.title)
                values.add(entry.text)
                values.add(entry.source)
                values.add(entry.isOffered)
            }
        case .voiceCycleSet(let cycle):
            try setCycle.run { $0.add(cycle.rawValue) }
        default: throw fact.unexpected()
        }
    }
}
