import Domain
import EventLog

/// Soft starts and other agreed arrivals, ended ones with their last day; the detail sealed.
final class ArrivalPlanProjection: Projection {
    static let name = "arrival_plan"
    static let version = 1
    static let types: [EventType] = [.arrivalPlanned, .arrivalEnded]
    static let tables = [
        ReadTable(
            name: "arrival_plan",
            columns: """
                child INTEGER NOT NULL, id INTEGER NOT NULL, start INTEGER NOT NULL, until INTEGER,
                half INTEGER NOT NULL, weekdays INTEGER NOT NULL, byMinute INTEGER NOT NULL,
                isPartTime INTEGER NOT NULL, sealed BLOB, context INTEGER NOT NULL, position INTEGER NOT NULL,
                PRIMARY KEY(child, id)
                """)
    ]

    private let put: Statement
    private let end: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(
            connection, "INSERT OR REPLACE INTO \(schema).arrival_plan VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        end = Statement(
            connection, "UPDATE \(schema).arrival_plan SET until = ?3, position = ?4 WHERE child = ?1 AND id = ?2")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .child(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .arrivalPlanned(let child, let plan):
            try put.run { values in
                values.add(child.rawValue)
                values.add(plan.id.rawValue)
                values.add(plan.from.dayNumber)
                values.add(plan.until?.dayNumber)
                values.add(plan.half.rawValue)
                values.add(WeekdaySet.bits(plan.weekdays))
                values.add(plan.by.minute)
                values.add(plan.isAgreedPartTime)
                values.add(fact.event.sealed)
                values.add(fact.context)
                values.add(fact.event.position)
            }
        case .arrivalEnded(let child, let plan, let lastDay):
            try end.run { values in
                values.add(child.rawValue)
                values.add(plan.rawValue)
                values.add(lastDay.dayNumber)
                values.add(fact.event.position)
            }
        default: throw fact.unexpected()
        }
    }
}
