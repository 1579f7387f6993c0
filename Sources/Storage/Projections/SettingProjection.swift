import Domain
import EventLog

/// The setting itself, its session times and its listed reasons.
final class SettingProjection: Projection {
    static let name = "setting"
    static let version = 2
    static let types: [EventType] = [.settingOpened, .settingTimesSet, .reasonsListed, .escalationListed]
    static let tables = [
        ReadTable(
            name: "setting",
            columns: """
                id INTEGER PRIMARY KEY, name TEXT NOT NULL, profile INTEGER NOT NULL, isRehearsal INTEGER NOT NULL
                """,
            isKeyed: false),
        ReadTable(
            name: "session_times",
            columns: """
                half INTEGER NOT NULL, start INTEGER NOT NULL, opens INTEGER NOT NULL, closes INTEGER NOT NULL,
                ends INTEGER NOT NULL, PRIMARY KEY(half, start)
                """),
        ReadTable(
            name: "listed_reason", columns: "place INTEGER PRIMARY KEY, reason TEXT NOT NULL", isKeyed: false),
        ReadTable(
            name: "escalation_step",
            columns: "place INTEGER PRIMARY KEY, name TEXT NOT NULL, minutes INTEGER, schoolDay INTEGER",
            isKeyed: false),
    ]

    private let open: Statement
    private let setTimes: Statement
    private let clearReasons: Statement
    private let addReason: Statement
    private let clearSteps: Statement
    private let addStep: Statement

    init(_ connection: Connection, schema: String) {
        open = Statement(connection, "INSERT OR REPLACE INTO \(schema).setting VALUES (1, ?, ?, ?)")
        setTimes = Statement(connection, "INSERT OR REPLACE INTO \(schema).session_times VALUES (?, ?, ?, ?, ?)")
        clearReasons = Statement(connection, "DELETE FROM \(schema).listed_reason")
        addReason = Statement(connection, "INSERT INTO \(schema).listed_reason VALUES (?, ?)")
        clearSteps = Statement(connection, "DELETE FROM \(schema).escalation_step")
        addStep = Statement(connection, "INSERT INTO \(schema).escalation_step VALUES (?, ?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .setting(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .opened(let name, let profile, let isRehearsal):
            try open.run { values in
                values.add(name)
                values.add(profile.rawValue)
                values.add(isRehearsal)
            }
        case .sessionTimesSet(let times, let half, let from):
            try setTimes.run { values in
                values.add(half.rawValue)
                values.add(from.dayNumber)
                values.add(times.opens.minute)
                values.add(times.closes.minute)
                values.add(times.ends.minute)
            }
        case .reasonsListed(let reasons):
            try clearReasons.run()
            for (place, reason) in reasons.enumerated() {
                try addReason.run { values in
                    values.add(place)
                    values.add(reason)
                }
            }
        case .escalationListed(let steps): try list(steps)
        default: throw fact.unexpected()
        }
    }

    private func list(_ steps: [EscalationStep]) throws {
        try clearSteps.run()
        for (place, step) in steps.enumerated() {
            try addStep.run { values in
                values.add(place)
                values.add(step.name)
                switch step.due {
                case .minutesAfterClosing(let minutes):
                    values.add(minutes)
                    values.add(nil as Int?)
                case .schoolDay(let number):
                    values.add(nil as Int?)
                    values.add(number)
                }
            }
        }
    }
}
