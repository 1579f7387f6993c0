import Domain
import EventLog

/// The thresholds of patterns that the setting chose.
final class PatternsProjection: Projection {
    static let name = "patterns"
    static let version = 1
    static let types: [EventType] = [.patternsTuned]
    static let tables = [
        ReadTable(
            name: "pattern_threshold",
            columns: """
                kind TEXT PRIMARY KEY, isOn INTEGER NOT NULL, atLeast INTEGER NOT NULL, schoolDays INTEGER NOT NULL,
                oneIn INTEGER NOT NULL
                """,
            isKeyed: false)
    ]

    private let put: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(connection, "INSERT OR REPLACE INTO \(schema).pattern_threshold VALUES (?, ?, ?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .setting(.patternsTuned(let settings)) = try fact.event.plainFact() else { throw fact.unexpected() }
        for kind in PatternKind.allCases {
            let threshold = settings[kind]
            try put.run { values in
                values.add(kind.rawValue)
                values.add(threshold.isOn)
                values.add(threshold.atLeast)
                values.add(threshold.schoolDays)
                values.add(threshold.oneIn)
            }
        }
    }
}
