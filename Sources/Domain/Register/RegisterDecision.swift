/// Decides what becomes of what a person asks of a register: events, or a refusal that names the rule.
///
/// Pure: the same command on the same state and context always gives the same answer. No events means that what was
/// asked is already so.
///
/// Nothing is entered ahead of time: before a session opens nobody is marked, with any code, and no movement is
/// recorded; a known absence is planned (a fact about the child) and confirmed once the register is open. Only a note
/// may be written ahead. This is our reading of "never mark a child present ahead of the session" (domain reference
/// a1.12): an entry says what was so when the register was taken.
public enum RegisterDecision {
    /// The events that a command gives.
    public static func decide(
        _ command: RegisterCommand, state: RegisterState, context: RegisterContext
    ) throws(RegisterRefusal) -> [RegisterEvent] {
        let decider = RegisterDecider(state: state, context: context)
        switch command {
        case .mark(let child, let code, let minutes, let basis):
            return try decider.mark(child, code, minutesLate: minutes, basis)
        case .arrive(let child, let time, let basis):
            return try decider.arrive(child, at: time, basis)
        case .setMinutes(let child, let minutes, let basis):
            return try decider.setMinutes(child, minutes, basis)
        case .takeBack(let child, let basis):
            return try decider.takeBack(child, basis)
        case .everyoneHere:
            return try decider.everyoneHere()
        case .confirmExpected(let children):
            return try decider.confirmExpected(children)
        case .recordLeft(let child, let time, let detail):
            return try decider.recordLeft(child, at: time, detail)
        case .recordReturned(let child, let time):
            return try decider.recordReturned(child, at: time)
        case .note(let child, let note):
            return try decider.note(child, note)
        case .welcome(let child, let welcome):
            return try decider.welcome(child, welcome)
        case .finish:
            return try decider.finish()
        case .undo(let undone, let reason):
            return try decider.undo(undone, reason: reason)
        }
    }
}

/// One decision: the state and the context it is made in.
struct RegisterDecider {
    let state: RegisterState
    let context: RegisterContext

    var session: Session { context.session }
    var times: SessionTimes { context.times }

    /// The child's place on the roll, once the day, the roll and the clock allow an entry.
    func ready(_ child: ChildID) throws(RegisterRefusal) -> RollEntry {
        try checkSchoolDay()
        guard let entry = context.rollEntry(of: child) else { throw .notOnRoll(child) }
        try checkOpened()
        return entry
    }

    func checkSchoolDay() throws(RegisterRefusal) {
        if case .closed(let closure) = context.day { throw .notSchoolDay(session.date, closure) }
    }

    func checkOpened() throws(RegisterRefusal) {
        guard context.phase != .ahead else { throw .notOpenYet(opens: times.opens, on: session.date) }
    }

    /// That a time has come, if the session is today's.
    func checkCome(_ time: ClockTime) throws(RegisterRefusal) {
        if let now = context.clock, time > now { throw .timeNotCome(time, now: now) }
    }

    /// That a code may be used for a new mark of a child.
    func checkStanding(_ code: AttendanceCode, of rolled: RollEntry) throws(RegisterRefusal) {
        let standing = CodeTable.standing(of: code, in: session, isCompulsoryAge: rolled.isCompulsoryAge)
        guard standing == .inForce else { throw .codeNotInForce(rolled.child, code, standing) }
    }

    /// The event that gives a child a mark, or none when it is the mark already.
    ///
    /// Two people who decide the same agree: a stale basis is a conflict only where the marks differ.
    func change(_ child: ChildID, to mark: Mark?, _ basis: MarkBasis) throws(RegisterRefusal) -> [RegisterEvent] {
        let current = state.entry(of: child)
        if current?.mark == mark { return [] }
        guard current?.version == basis.seen else {
            throw .conflict(child, current: current, seen: basis.seen)
        }
        guard let current else {
            guard let mark else { return [] }
            return [.marked(child: child, session: session, mark: mark, cause: basis.cause)]
        }
        let change = MarkChange(
            child: child, session: session, from: current.mark, to: mark, supersedes: current.version,
            cause: basis.cause)
        if context.phase == .open { return [.corrected(change)] }
        guard let reason = basis.reason else { throw .reasonNeeded(child, closed: times.closes) }
        return [.amended(change, reason: reason)]
    }
}
