/// Works out what the law asks about one child from the sessions that the child missed.
///
/// Returns and the count of ten sessions apply to compulsory school age alone; the reason owed for an N, and word to a
/// social worker, to every child on a register.
public struct LawPrompts {
    let today: CivilDate
    let calendar: SchoolCalendar
    let age: CompulsorySchoolAge
    let hasSocialWorker: Bool

    /// Prompts on a day.
    public init(on today: CivilDate, calendar: SchoolCalendar, age: CompulsorySchoolAge, hasSocialWorker: Bool) {
        self.today = today
        self.calendar = calendar
        self.age = age
        self.hasSocialWorker = hasSocialWorker
    }

    /// What applies, in the order of ``LawPrompt/Kind``.
    ///
    /// - Parameter missed: The child's sessions with G, I, N, O or U, in any order.
    public func prompts(for missed: [RecordedSession]) -> [LawPrompt] {
        let sorted = missed.filter { $0.session.date <= today }.sorted { $0.session < $1.session }
        return [
            notYetKnown(sorted), socialWorker(sorted), unauthorisedRun(sorted), unauthorisedInWeeks(sorted),
            illness(sorted),
        ].compactMap(\.self)
    }

    /// The school days after a session's own, today among them.
    public static func schoolDays(after date: CivilDate, to today: CivilDate, in calendar: SchoolCalendar) -> Int {
        date < today ? calendar.schoolDayCount(in: date.adding(days: 1)...today) : 0
    }

    private func notYetKnown(_ sorted: [RecordedSession]) -> LawPrompt? {
        let open = sorted.filter { $0.code == .notYetKnown }
        guard let first = open.first else { return nil }
        let age = Self.schoolDays(after: first.session.date, to: today, in: calendar)
        guard age >= LawPrompt.firstShownDay else { return nil }
        return LawPrompt(
            kind: .notYetKnown, sessions: open, count: age, deadline: calendar.notYetKnownDeadline(for: first.session))
    }

    private func socialWorker(_ sorted: [RecordedSession]) -> LawPrompt? {
        let open = sorted.filter { $0.code == .notYetKnown }
        guard hasSocialWorker, !open.isEmpty else { return nil }
        return LawPrompt(kind: .socialWorker, sessions: open, count: open.count, deadline: nil)
    }

    /// School days in a row on which both sessions were without leave, up to the last day that is complete.
    private func unauthorisedRun(_ sorted: [RecordedSession]) -> LawPrompt? {
        var byDay: [CivilDate: [RecordedSession]] = [:]
        for recorded in Measure.unauthorised.sessions(in: sorted) where age.contains(recorded.session.date) {
            byDay[recorded.session.date, default: []].append(recorded)
        }
        func isWhole(_ day: CivilDate) -> Bool { byDay[day]?.count == HalfDay.allCases.count }
        var day: CivilDate? = calendar.isSchoolDay(today) && isWhole(today) ? today : calendar.schoolDay(before: today)
        var run: [RecordedSession] = []
        var days = 0
        while let date = day, isWhole(date), let sessions = byDay[date] {
            run = sessions + run
            days += 1
            day = calendar.schoolDay(before: date)
        }
        guard days >= LawPrompt.runDays else { return nil }
        return LawPrompt(kind: .unauthorisedRun, sessions: run, count: days, deadline: nil)
    }

    private func unauthorisedInWeeks(_ sorted: [RecordedSession]) -> LawPrompt? {
        guard Measure.unauthorised.sessions(in: sorted).count >= SupportFirst.threshold else { return nil }
        let support = SupportFirst(on: today, sessions: sorted, calendar: calendar, age: age)
        guard support.isMet else { return nil }
        return LawPrompt(
            kind: .unauthorisedInWeeks, sessions: support.sessions, count: support.sessions.count, deadline: nil)
    }

    private func illness(_ sorted: [RecordedSession]) -> LawPrompt? {
        let year = SchoolYear(containing: today)
        let ill = sorted.filter {
            $0.code == .illness && age.contains($0.session.date) && SchoolYear(containing: $0.session.date) == year
        }
        let days = ill.count / HalfDay.allCases.count
        guard days >= LawPrompt.illDays else { return nil }
        return LawPrompt(kind: .illness, sessions: ill, count: days, deadline: nil)
    }
}
