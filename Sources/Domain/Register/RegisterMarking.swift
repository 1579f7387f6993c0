extension RegisterDecider {
    func mark(
        _ child: ChildID, _ code: AttendanceCode, minutesLate: Int?, _ basis: MarkBasis
    ) throws(RegisterRefusal) -> [RegisterEvent] {
        let rolled = try ready(child)
        let current = state.mark(of: child)
        // Minutes that nobody gave are no change; a code that is already there is not judged again.
        if minutesLate == nil, current?.code == code { return [] }
        try checkStanding(code, of: rolled)
        guard code == .late || code == .arrivedAfterClosing else {
            return try change(child, to: Mark(code), basis)
        }
        if code == .arrivedAfterClosing, context.phase == .open {
            throw .notClosedYet(child, closes: times.closes)
        }
        guard let minutes = minutesLate else {
            return try change(child, to: lateByTheClock(code), basis)
        }
        let arrival = times.opens.adding(minutes: minutes)
        try checkArrival(arrival)
        let fitting = context.mark(ofArrivalAt: arrival)
        guard fitting.code == code else {
            throw .codeDoesNotFitArrival(child, code, at: arrival, fits: fitting.code)
        }
        return try change(child, to: fitting, basis)
    }

    func arrive(
        _ child: ChildID, at given: ClockTime?, _ basis: MarkBasis
    ) throws(RegisterRefusal) -> [RegisterEvent] {
        let rolled = try ready(child)
        let record = state.record(of: child)
        // The clock stands in for a time that nobody gave, and never rewrites one that somebody did.
        if given == nil, record.arrived != nil || record.mark?.minutesLate != nil { return [] }
        guard let arrival = given ?? context.clock.flatMap({ $0 < times.ends ? $0 : nil }) else {
            throw .arrivalTimeNeeded(child)
        }
        try checkArrival(arrival)
        if arrival >= times.closes, let away = awayMark(of: rolled, record) {
            return try arriveBeside(rolled, away, at: arrival, record, basis)
        }
        let mark = context.mark(ofArrivalAt: arrival)
        try checkStanding(mark.code, of: rolled)
        return try change(child, to: mark, basis)
    }

    func setMinutes(
        _ child: ChildID, _ minutes: Int, _ basis: MarkBasis
    ) throws(RegisterRefusal) -> [RegisterEvent] {
        _ = try ready(child)
        guard let mark = state.mark(of: child), CodeTable.onSite.contains(mark.code) else {
            throw .notAnArrival(child)
        }
        let arrival = times.opens.adding(minutes: min(max(minutes, 0), 1_439))
        return try arrive(child, at: arrival, basis)
    }

    func takeBack(_ child: ChildID, _ basis: MarkBasis) throws(RegisterRefusal) -> [RegisterEvent] {
        try checkSchoolDay()
        guard state.mark(of: child) != nil else { return [] }
        return try change(child, to: nil, basis)
    }

    /// The mark, there or expected, that stays when the child comes after closing: leave, illness, an agreement.
    ///
    /// U is for arrivals that no other code fits (domain reference a1.7). An absence without a known reason does not
    /// stay: the arrival makes it U.
    private func awayMark(of rolled: RollEntry, _ record: ChildRecord) -> Mark? {
        guard let mark = record.mark ?? (record.entry == nil ? rolled.expected.mark : nil) else { return nil }
        let meaning = CodeTable.meaning(
            of: mark.code, on: session.date, isCompulsoryAge: rolled.isCompulsoryAge)
        switch meaning.category {
        case .authorised, .unableToAttend, .notRequired: return mark
        case .attending, .attendingElsewhere, .unauthorised, .administrative: return nil
        }
    }

    private func arriveBeside(
        _ rolled: RollEntry, _ away: Mark, at time: ClockTime, _ record: ChildRecord, _ basis: MarkBasis
    ) throws(RegisterRefusal) -> [RegisterEvent] {
        if record.mark == away, record.arrived == time { return [] }
        guard record.entry?.version == basis.seen else {
            throw .conflict(rolled.child, current: record.entry, seen: basis.seen)
        }
        let confirmed = record.entry == nil ? try confirmation(of: rolled) : nil
        let arrived = RegisterEvent.arrived(child: rolled.child, session: session, at: time)
        return [confirmed, arrived].compactMap(\.self)
    }

    /// L or U without a time: the clock's minutes where they make this code, else none.
    private func lateByTheClock(_ code: AttendanceCode) -> Mark {
        guard let now = context.clock, now < times.ends else { return Mark(code) }
        let mark = context.mark(ofArrivalAt: now)
        return mark.code == code ? mark : Mark(code)
    }

    private func checkArrival(_ time: ClockTime) throws(RegisterRefusal) {
        try checkCome(time)
        guard time < times.ends else {
            throw .outsideSession(time, opens: times.opens, ends: times.ends)
        }
    }
}
