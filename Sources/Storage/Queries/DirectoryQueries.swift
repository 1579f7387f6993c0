public import Domain
import EventLog

extension Snapshot {
    /// Planned absences of every child that were not withdrawn.
    public func plannedAbsences() throws -> [PlannedAbsenceRecord] {
        try connection.statement(
            """
            SELECT child, id, start, until, code, back, sealed, context, position FROM planned_absence
            WHERE isWithdrawn = 0 ORDER BY child, position
            """
        ).all(make: plannedAbsence)
    }

    /// Arrival plans of every child, ended ones too.
    public func arrivalPlans() throws -> [ArrivalPlanRecord] {
        try connection.statement(
            """
            SELECT child, id, start, until, half, weekdays, byMinute, isPartTime, sealed, context, position
            FROM arrival_plan ORDER BY child, plannedAt
            """
        ).all(make: arrivalPlan)
    }

    /// Who covers which group from a day on.
    public func cover(from day: CivilDate) throws -> [CoverRecord] {
        try connection.statement("SELECT staff, grp, day FROM cover WHERE day >= ? ORDER BY day, staff, grp").all {
            $0.add(day.dayNumber)
        } make: { row in
            CoverRecord(
                staff: StaffID(rawValue: row.int(0)), group: GroupID(rawValue: row.int(1)),
                day: CivilDate(dayNumber: row.number(2)))
        }
    }

    /// Whether anything besides registers was recorded after a commit: then what is kept of the setting is stale.
    public func hasChangedBesidesRegisters(since commit: Int64) throws -> Bool {
        try connection.statement(
            """
            SELECT 1 FROM "commit" c JOIN event e ON e.position >= c.firstPosition
                AND e.type > ?2
            WHERE c.number = ?1 + 1 LIMIT 1
            """
        ).first {
            $0.add(commit)
            $0.add(EventType.factRestored.rawValue)
        } make: { _ in
            true
        } ?? false
    }
}
