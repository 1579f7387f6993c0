import Domain
import EventLog

extension Snapshot {
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
