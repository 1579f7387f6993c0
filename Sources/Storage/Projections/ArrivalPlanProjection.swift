import Domain
import EventLog

/// Soft starts and other agreed arrivals, ended ones with their last day; the detail sealed.
final class ArrivalPlanProjection: Projection {
    static let name = "arrival_plan"
    static let version = 2
    static let types: [EventType] = [.arrivalPlanned, .arrivalEnded, .arrivalProlonged]
    static let tables = [
        ReadTable(
            name: "arrival_plan",
            columns: """
                child INTEGER NOT NULL, id INTEGER NOT NULL, start INTEGER NOT NULL, until INTEGER,
                half INTEGER NOT NULL, weekdays INTEGER NOT NULL, byMinute INTEGER NOT NULL,
                isPartTime INTEGER NOT NULL, sealed BLOB, context INTEGER NOT NULL, position INTEGER NOT NULL,
                plannedAt INTEGER NOT NULL, PRIMARY KEY(child, id)
                """)
    ]

    private let put: Statement
    private let setLastDay: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(
            connection,
            "INSERT OR REPLACE INTO \(schema).arrival_plan VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)")
        setLastDay = Statement(
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
            try set(lastDay: lastDay, of: plan, child, fact)
        case .arrivalProlonged(let child, let plan, let until):
            try set(lastDay: until, of: plan, child, fact)
        default: throw fact.unexpected()
        }
    }

    private func set(lastDay: CivilDate?, of plan: PlanID, _ child: ChildID, _ fact: AppliedFact) throws {
        try setLastDay.run { values in
            values.add(child.rawValue)
            values.add(plan.rawValue)
            values.add(lastDay?.dayNumber)
            values.add(fact.event.position)
        }
    }
}
