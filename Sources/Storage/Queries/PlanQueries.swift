public import Domain
import EventLog

extension Snapshot {
    /// Planned absences of the given children that touch a session.
    public func plannedAbsences(of children: [ChildID], touching session: Session) throws -> [PlannedAbsenceRecord] {
        try connection.statement(
            """
            SELECT p.child, p.id, p.start, p.until, p.code, p.back, p.sealed, p.context, p.position
            FROM json_each(?1) wanted JOIN planned_absence p ON p.child = wanted.value
            WHERE p.start <= ?2 AND p.until >= ?2 ORDER BY p.child, p.position
            """
        ).all {
            $0.add(list(children.map(\.rawValue)))
            $0.add(session.number)
        } make: {
            try plannedAbsence($0)
        }
    }

    /// All planned absences of a child that were not withdrawn.
    public func plannedAbsences(of child: ChildID) throws -> [PlannedAbsenceRecord] {
        try connection.statement(
            """
            SELECT child, id, start, until, code, back, sealed, context, position FROM planned_absence
            WHERE child = ? ORDER BY start, position
            """
        ).all {
            $0.add(child.rawValue)
        } make: {
            try plannedAbsence($0)
        }
    }

    /// Arrival plans of the given children whose dates hold a day; the day of the week is for the caller to ask.
    public func arrivalPlans(of children: [ChildID], on date: CivilDate) throws -> [ArrivalPlanRecord] {
        try connection.statement(
            """
            SELECT p.child, p.id, p.start, p.until, p.half, p.weekdays, p.byMinute, p.isPartTime, p.sealed, p.context,
                p.position
            FROM json_each(?1) wanted JOIN arrival_plan p ON p.child = wanted.value
            WHERE p.start <= ?2 AND (p.until IS NULL OR p.until >= ?2) ORDER BY p.child, p.position
            """
        ).all {
            $0.add(list(children.map(\.rawValue)))
            $0.add(date.dayNumber)
        } make: {
            try arrivalPlan($0)
        }
    }

    /// All arrival plans of a child, ended ones too.
    public func arrivalPlans(of child: ChildID) throws -> [ArrivalPlanRecord] {
        try connection.statement(
            """
            SELECT child, id, start, until, half, weekdays, byMinute, isPartTime, sealed, context, position
            FROM arrival_plan WHERE child = ? ORDER BY start, position
            """
        ).all {
            $0.add(child.rawValue)
        } make: {
            try arrivalPlan($0)
        }
    }

    func plannedAbsence(_ row: Row) throws -> PlannedAbsenceRecord {
        guard let code = AttendanceCode(rawValue: row.number(4)) else { throw damaged("code") }
        let child = ChildID(rawValue: row.int(0))
        let plan = PlannedAbsence(
            id: PlanID(rawValue: row.int(1)), from: Session(number: row.number(2)), to: Session(number: row.number(3)),
            code: code, back: row.optional(5).flatMap { ClockTime(minute: Int($0)) })
        return PlannedAbsenceRecord(
            child: child, plan: plan, reason: sealed(row, 6, key: .child(child)),
            version: FactVersion(rawValue: row.int(8)))
    }

    func arrivalPlan(_ row: Row) throws -> ArrivalPlanRecord {
        guard let half = HalfDay(rawValue: row.number(4)), let by = ClockTime(minute: row.number(6)) else {
            throw damaged("arrival plan")
        }
        let child = ChildID(rawValue: row.int(0))
        let plan = ArrivalPlan(
            id: PlanID(rawValue: row.int(1)), from: CivilDate(dayNumber: row.number(2)),
            until: row.optional(3).map { CivilDate(dayNumber: Int($0)) }, half: half,
            weekdays: WeekdaySet.days(row.number(5)), by: by, isAgreedPartTime: row.bool(7))
        return ArrivalPlanRecord(
            child: child, plan: plan, detail: sealed(row, 8, key: .child(child)),
            version: FactVersion(rawValue: row.int(10)))
    }
}
