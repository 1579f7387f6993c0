import Canvas
public import Domain
import EventLog

extension Workspace {
    /// Plans an absence: from now on its sessions expect its code until a person confirms them.
    public func planAbsence(
        of child: ChildID, from: Session, to: Session, code: AttendanceCode, back: ClockTime?, reason: String
    ) throws {
        let reason = Text.line(reason)
        try change(.absence, planOf: child, on: from.date) { entry in
            guard from <= to else { throw PlanError.endsBeforeItBegins }
            guard directory.calendar.schoolDayCount(in: from.date...to.date) > 0 else { throw PlanError.noSchool }
            let standing = CodeTable.standing(
                of: code, in: from, isCompulsoryAge: entry.compulsory.contains(from.date))
            guard standing == .inForce, !CodeTable.onSite.contains(code) else {
                throw PlanError.notAnAbsence(code.sign)
            }
            let plan = PlannedAbsence(
                id: identifiers.next(), from: from, to: to, code: code, back: back, reason: reason)
            let isPlanned = entry.plans.absences.contains { known in
                known.from == from && known.to == to && known.code == code && known.back == back
                    && known.reason == reason
            }
            return isPlanned ? nil : .absencePlanned(child, plan)
        }
    }

    /// Plans a later arrival: a soft start before the register closes, or an agreed part-time timetable.
    public func planArrival(
        of child: ChildID, from: CivilDate, until: CivilDate?, half: HalfDay, by: ClockTime, isAgreedPartTime: Bool,
        detail: String
    ) throws {
        let detail = Text.line(detail)
        try change(.arrival, planOf: child, on: from) { entry in
            if let until, until < from { throw PlanError.endsBeforeItBegins }
            let plan = ArrivalPlan(
                id: identifiers.next(), from: from, until: until, half: half, by: by,
                isAgreedPartTime: isAgreedPartTime, detail: detail)
            let times = directory.times.times(for: Session(from, half))
            if plan.endsAfterClosing(times), !(isAgreedPartTime && permissions.managesSetting) {
                throw PlanError.afterClosing(closes: times.closes)
            }
            let isPlanned = entry.plans.arrivals.contains { known in
                var known = known
                known.id = plan.id
                return known == plan
            }
            return isPlanned ? nil : .arrivalPlanned(child, plan)
        }
    }

    /// Takes back whatever is planned for a child in a session, whoever planned it: the absence, or else the later
    /// arrival from that day on.
    public func withdrawPlan(of child: ChildID, in session: Session) throws {
        try change(.takingBack, planOf: child, on: session.date) { entry in
            if let absence = entry.plans.absence(in: session) {
                return .absenceWithdrawn(child, absence.id)
            }
            if entry.plans.ladderWords(on: session.date) != nil { throw PlanError.liveStep }
            guard let arrival = entry.plans.arrival(in: session) else { throw PlanError.nothingPlanned }
            return .arrivalEnded(child, arrival.id, lastDay: session.date.adding(days: -1))
        }
    }

    /// Records one fact about what is planned for a child; `nil` when there is none to record.
    func commitPlan(
        of child: ChildID, on date: CivilDate, decide: (Directory.ChildEntry) throws -> ChildEvent?
    ) throws -> CommitReceipt? {
        try commit { _ in
            guard let entry = directory.children[child] else { throw SettingError.noChild }
            guard let group = entry.membership.group(on: date), permissions.takesRegister(of: group) else {
                throw AccessError.notForRole("Planning for this child")
            }
            return try decide(entry).map { [NewEvent(.child(child), .child($0))] } ?? []
        }
    }

    /// What is planned, for the words that say it was taken back.
    private enum PlanKind: String {
        case absence = "the planned absence of"
        case arrival = "the later arrival planned for"
        case takingBack = "what was planned for"
    }

    private func change(
        _ kind: PlanKind, planOf child: ChildID, on date: CivilDate,
        decide: (Directory.ChildEntry) throws -> ChildEvent?
    ) throws {
        var undone: UndonePlan?
        let receipt = try commitPlan(of: child, on: date) { entry in
            let event = try decide(entry)
            undone = event.flatMap { UndonePlan(of: $0, before: entry.plans) }
            return event
        }
        guard receipt != nil, let undone else { return }
        remember(
            UndoEntry(
                act: .plan(child, undone, date), words: "\(kind.rawValue) \(calledName(of: child))",
                kind: kind == .takingBack ? .takingPlanBack : .change))
    }
}
