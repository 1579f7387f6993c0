import Domain
import EventLog

/// Absences that are known beforehand, withdrawn ones as well; the reason sealed.
final class PlannedAbsenceProjection: Projection {
    static let name = "planned_absence"
    static let version = 2
    static let types: [EventType] = [.absencePlanned, .absenceWithdrawn, .absenceRestored]
    static let tables = [
        ReadTable(
            name: "planned_absence",
            columns: """
                child INTEGER NOT NULL, id INTEGER NOT NULL, start INTEGER NOT NULL, until INTEGER NOT NULL,
                code INTEGER NOT NULL, back INTEGER, sealed BLOB, context INTEGER NOT NULL,
                position INTEGER NOT NULL, isWithdrawn INTEGER NOT NULL, PRIMARY KEY(child, id)
                """)
    ]

    private let put: Statement
    private let setWithdrawn: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(
            connection, "INSERT OR REPLACE INTO \(schema).planned_absence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
        setWithdrawn = Statement(
            connection, "UPDATE \(schema).planned_absence SET isWithdrawn = ?3 WHERE child = ?1 AND id = ?2")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .child(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .absencePlanned(let child, let plan):
            try put.run { values in
                values.add(child.rawValue)
                values.add(plan.id.rawValue)
                values.add(plan.from.number)
                values.add(plan.to.number)
                values.add(plan.code.rawValue)
                values.add(plan.back?.minute)
                values.add(fact.event.sealed)
                values.add(fact.context)
                values.add(fact.event.position)
            }
        case .absenceWithdrawn(let child, let plan):
            try set(plan, of: child, isWithdrawn: true)
        case .absenceRestored(let child, let plan):
            try set(plan, of: child, isWithdrawn: false)
        default: throw fact.unexpected()
        }
    }

    private func set(_ plan: PlanID, of child: ChildID, isWithdrawn: Bool) throws {
        try setWithdrawn.run { values in
            values.add(child.rawValue)
            values.add(plan.rawValue)
            values.add(isWithdrawn)
        }
    }
}
