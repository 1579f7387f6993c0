/// What is expected of a child in a session: worked out from plans and the calendar, never stored.
public enum ExpectedAttendance: Hashable, Sendable {
    /// The child is expected from the beginning.
    case here
    /// An absence is planned; perhaps the child comes back within the session.
    case absence(AttendanceCode, back: ClockTime?, plan: PlanID)
    /// The child is expected later, by an agreed time; nothing is marked until the child comes.
    case arrival(by: ClockTime, plan: PlanID)
    /// The session is agreed not to be the child's: away with this code, an arrival recorded beside it, never U.
    ///
    /// The time is when the child comes in within the session, if at all.
    case agreedAway(AttendanceCode, by: ClockTime?, plan: PlanID)
    /// Nothing is expected.
    case none(NothingExpected)

    /// The mark that a person can confirm; `nil` where the child is expected to come.
    public var mark: Mark? {
        switch self {
        case .absence(let code, _, _), .agreedAway(let code, _, _): Mark(code)
        case .here, .arrival, .none: nil
        }
    }

    /// The cause that a confirmed mark names; `nil` where there is no mark to confirm.
    public var cause: MarkCause? {
        switch self {
        case .absence: .plannedAbsence
        case .agreedAway: .arrivalPlan
        case .here, .arrival, .none: nil
        }
    }

    /// Whether the child is due now: expected, and any agreed time of arrival has come.
    ///
    /// - Parameter clock: the time now if the session is today's; `nil` for a past day, when every time has come.
    public func isDue(at clock: ClockTime?) -> Bool {
        switch self {
        case .here: true
        case .arrival(let by, _): clock.map { $0 >= by } ?? true
        case .absence, .agreedAway, .none: false
        }
    }

    /// Whether the child's agreed arrival is still to come.
    ///
    /// - Parameter clock: the time now if the session is today's; `nil` for a past day, when every time has come.
    public func isStillToCome(at clock: ClockTime?) -> Bool {
        if case .arrival = self { !isDue(at: clock) } else { false }
    }
}

/// Why nothing is expected of a child in a session.
public enum NothingExpected: Hashable, Sendable {
    /// There is no school.
    case closed(Closure)
    /// The child is not on roll.
    case notOnRoll
}

extension ExpectedAttendance {
    /// What is expected of a child in a session.
    ///
    /// A planned absence goes before the live step of a plan, and that before an arrival plan. Where an agreed part-time timetable has the child arrive at or
    /// after closing, a child of compulsory age is expected as C2, any other as X (for part of a session: our reading).
    public static func of(
        _ session: Session, calendar: SchoolCalendar, times: SessionTimes, membership: Membership,
        plans: ChildPlans, isCompulsoryAge: Bool
    ) -> ExpectedAttendance {
        if case .closed(let closure) = calendar.status(of: session.date) { return .none(.closed(closure)) }
        guard membership.isOnRoll(on: session.date) else { return .none(.notOnRoll) }
        if let absence = plans.absence(in: session) {
            return .absence(absence.code, back: absence.back, plan: absence.id)
        }
        let away: AttendanceCode = isCompulsoryAge ? .partTime : .notRequired
        if let (ladder, says) = plans.ladder(for: session, times: times) {
            return switch says {
            case .here: .here
            case .arrival(let by): .arrival(by: by, plan: ladder.id)
            case .agreedAway(let by): .agreedAway(away, by: by, plan: ladder.id)
            }
        }
        guard let arrival = plans.arrival(in: session) else { return .here }
        guard arrival.isAgreedPartTime, arrival.endsAfterClosing(times) else {
            return .arrival(by: arrival.by, plan: arrival.id)
        }
        let by = arrival.by < times.ends ? arrival.by : nil
        return .agreedAway(away, by: by, plan: arrival.id)
    }
}
