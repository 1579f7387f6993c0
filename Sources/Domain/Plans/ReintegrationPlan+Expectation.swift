/// What the live step of a plan says of one session.
public enum StepExpectation: Hashable, Sendable {
    /// The child is here from the beginning, as everybody.
    case here
    /// The child comes by a time, and the session is theirs.
    case arrival(by: ClockTime)
    /// By the agreed timetable the session is not the child's; perhaps they come in within it, after closing.
    case agreedAway(by: ClockTime?)
}

extension ReintegrationPlan {
    /// What the step that is live on a session's day says of it; `nil` where the plan says nothing of it.
    ///
    /// With a part-time timetable that is agreed for the day, a session that is not the child's is agreed away, and so
    /// is one into which they come at or after closing (C2 for part of a session: our reading). Without one, the step
    /// speaks only of the sessions that it names, and an arrival after closing stays an arrival: it is U by law.
    public func expectation(of session: Session, times: SessionTimes) -> StepExpectation? {
        guard let step = liveStep(on: session.date) else { return nil }
        let isPartTime = timetable?.isAgreed(on: session.date) ?? false
        let isTheirs = step.weekdays.contains(session.date.weekday) && step.from < times.ends && times.opens < step.to
        guard isTheirs else { return isPartTime ? .agreedAway(by: nil) : nil }
        if step.from <= times.opens { return .here }
        if step.from >= times.closes, isPartTime { return .agreedAway(by: step.from) }
        return .arrival(by: step.from)
    }

    /// Whether a step has the child arrive after a register closes on a day when nothing is agreed that makes it C2.
    ///
    /// Then later arrivals are U: the form says so and asks the manager.
    public func arrivesLate(_ step: PlanStep, on day: CivilDate, times: (Session) -> SessionTimes) -> Bool {
        guard timetable?.isAgreed(on: day) != true else { return false }
        return [HalfDay.morning, .afternoon].contains { half in
            let times = times(Session(day, half))
            return times.closes <= step.from && step.from < times.ends
        }
    }
}

/// A plan of small steps as the register knows it.
public struct Ladder: Hashable, Sendable {
    /// The entry that the plan is.
    public let entry: EntryID
    /// The plan.
    public let plan: ReintegrationPlan

    /// A plan under its number.
    public init(entry: EntryID, plan: ReintegrationPlan) {
        self.entry = entry
        self.plan = plan
    }

    /// The number by which expectations name it.
    public var id: PlanID { PlanID(rawValue: entry.rawValue) }

    /// The live step in words for the register: `Step 3 of the plan, by the garden door, with Mr Okafor`.
    public func words(on day: CivilDate) -> String? {
        guard let step = plan.liveStep(on: day), let number = plan.number(of: step.id) else { return nil }
        let door = step.atTheDoor.isEmpty ? step.what : step.atTheDoor
        return "Step \(number) of the plan, \(step.times)" + (door.isEmpty ? "" : ", \(door)")
    }
}

extension ChildPlans {
    /// The plan of small steps that speaks of a session; of several, the one that was written last.
    func ladder(for session: Session, times: SessionTimes) -> (ladder: Ladder, says: StepExpectation)? {
        for ladder in ladders.reversed() {
            if let says = ladder.plan.expectation(of: session, times: times) { return (ladder, says) }
        }
        return nil
    }

    /// What the register says of the live step on a day; `nil` where none is live.
    public func ladderWords(on day: CivilDate) -> String? {
        for ladder in ladders.reversed() {
            if let words = ladder.words(on: day) { return words }
        }
        return nil
    }
}
