import Canvas
public import Domain
import EventLog

extension Workspace {
    /// Plans an absence: from now on its sessions expect its code until a person confirms them.
    public func planAbsence(
        of child: ChildID, from: Session, to: Session, code: AttendanceCode, back: ClockTime?, reason: String
    ) throws {
        let reason = Text.line(reason)
        try commit { _ in
            let entry = try plannable(child, on: from.date)
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
            return isPlanned ? [] : [NewEvent(.child(child), .child(.absencePlanned(child, plan)))]
        }
        rememberPlan(of: child, in: from)
    }

    /// Plans a later arrival: a soft start before the register closes, or an agreed part-time timetable.
    public func planArrival(
        of child: ChildID, from: CivilDate, until: CivilDate?, half: HalfDay, by: ClockTime, isAgreedPartTime: Bool,
        detail: String
    ) throws {
        let detail = Text.line(detail)
        try commit { _ in
            let entry = try plannable(child, on: from)
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
            return isPlanned ? [] : [NewEvent(.child(child), .child(.arrivalPlanned(child, plan)))]
        }
        rememberPlan(of: child, in: Session(from, half))
    }

    /// Takes back whatever is planned for a child in a session: the absence, or else the later arrival from that day on.
    public func withdrawPlan(of child: ChildID, in session: Session) throws {
        try commit { _ in
            let entry = try plannable(child, on: session.date)
            if let absence = entry.plans.absence(in: session) {
                return [NewEvent(.child(child), .child(.absenceWithdrawn(child, absence.id)))]
            } else if let arrival = entry.plans.arrival(in: session) {
                let lastDay = session.date.adding(days: -1)
                return [NewEvent(.child(child), .child(.arrivalEnded(child, arrival.id, lastDay: lastDay)))]
            } else {
                throw PlanError.nothingPlanned
            }
        }
        rememberPlan(of: child, in: session)
    }

    /// A plan is no mark: Ctrl-Z says that it stays, and does not reach past it unasked.
    private func rememberPlan(of child: ChildID, in session: Session) {
        guard let entry = directory.children[child], let group = entry.membership.group(on: session.date) else {
            return
        }
        let words = "What is planned for \(entry.details.preferredForename)"
        undoStack.append(UndoEntry(group: group, session: session, changes: [], words: words))
        redoStack = []
    }

    private func plannable(_ child: ChildID, on date: CivilDate) throws -> Directory.ChildEntry {
        _ = try requirePerson()
        guard let entry = directory.children[child] else { throw SettingError.noChild }
        guard let group = entry.membership.group(on: date), permissions.takesRegister(of: group) else {
            throw AccessError.notForRole("Planning for this child")
        }
        return entry
    }
}
