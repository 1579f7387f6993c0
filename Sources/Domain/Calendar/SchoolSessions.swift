extension SchoolCalendar {
    /// The next school session after a session; `nil` past the end of the calendar.
    public func session(after session: Session) -> Session? {
        if session.half == .morning, isSchoolDay(session.date) { return Session(session.date, .afternoon) }
        return date(schoolDays: 1, after: session.date).map { Session($0, .morning) }
    }

    /// The last school session before a session; `nil` before the beginning of the calendar.
    public func session(before session: Session) -> Session? {
        if session.half == .afternoon, isSchoolDay(session.date) { return Session(session.date, .morning) }
        return schoolDay(before: session.date).map { Session($0, .afternoon) }
    }

    /// The school sessions of a range of dates, in order of time.
    public func sessions(in dates: ClosedRange<CivilDate>) -> [Session] {
        schoolDays(in: dates).flatMap { [Session($0, .morning), Session($0, .afternoon)] }
    }

    /// The last school sessions up to and including a session, in order of time; fewer at the calendar's beginning.
    public func sessions(_ count: Int, upTo last: Session) -> [Session] {
        var found: [Session] = []
        var next = isSchoolDay(last.date) ? last : session(before: last)
        while let session = next, found.count < count {
            found.append(session)
            next = self.session(before: session)
        }
        return found.reversed()
    }

    /// The last day on which a reason must be found for a session marked N; `nil` past the end of the calendar.
    ///
    /// Five school days after the session; after that it is O (regulation 10(7) to (9), domain reference a1.9).
    public func notYetKnownDeadline(for session: Session) -> CivilDate? {
        date(schoolDays: 5, after: session.date)
    }

    /// Whether the week of a date has at least one school day.
    public func isSchoolWeek(of date: CivilDate) -> Bool {
        let monday = date.monday
        return schoolDayCount(in: monday...monday.adding(days: 6)) > 0
    }

    /// The Mondays of the last school weeks up to and including the week of a date, the earliest first.
    ///
    /// Weeks run from Monday to Sunday; a week without school is passed over (domain reference b2).
    public func schoolWeeks(_ count: Int, upTo date: CivilDate) -> [CivilDate] {
        var found: [CivilDate] = []
        var monday: CivilDate? = date.monday
        while let week = monday, found.count < count {
            if isSchoolWeek(of: week) { found.append(week) }
            monday = schoolDay(before: week)?.monday
        }
        return found.reversed()
    }
}
