/// Where in the year a date is, for headings: `autumn term, week 11`.
public struct TermWeek: Hashable, Sendable {
    /// The term's name.
    public let term: String
    /// The number of its school weeks so far, this one included, from 1.
    public let week: Int
}

extension TermWeek: CustomStringConvertible {
    /// As headings show it: `autumn term, week 11`.
    public var description: String { "\(term), week \(week)" }
}

extension SchoolCalendar {
    /// The term and week of a date; `nil` when the week has no school or the calendar does not say where terms end.
    ///
    /// A term that was entered gives its own name. Otherwise terms are told by the holidays of the school year:
    /// autumn ends with the holiday that holds Christmas Day, spring with a holiday of more than a week that begins
    /// between 15 March and 30 April.
    public func termWeek(of date: CivilDate) -> TermWeek? {
        guard isSchoolWeek(of: date), let (name, dates) = term(of: date) else { return nil }
        var weeks = 0
        var monday = dates.lowerBound.monday
        while monday <= date {
            let firstDay = max(monday, dates.lowerBound)
            let lastDay = min(monday.adding(days: 6), dates.upperBound)
            if firstDay <= lastDay, schoolDayCount(in: firstDay...lastDay) > 0 { weeks += 1 }
            monday = monday.adding(days: 7)
        }
        return weeks > 0 ? TermWeek(term: name, week: weeks) : nil
    }

    func term(of date: CivilDate) -> (String, ClosedRange<CivilDate>)? {
        if let entered = periods.first(where: { $0.kind == .term && $0.from <= date && date <= $0.to }) {
            return (entered.name, entered.from...entered.to)
        }
        guard
            let year = periods.first(where: { $0.kind == .schoolYear && $0.from <= date && date <= $0.to }),
            let christmas = CivilDate(year: SchoolYear(containing: date).firstYear, month: 12, day: 25),
            let winter = holiday(in: year, where: { $0.from <= christmas && christmas <= $0.to })
        else { return nil }
        if date < winter.from, year.from < winter.from {
            return ("autumn term", year.from...winter.from.adding(days: -1))
        }
        guard date > winter.to, let easter = holiday(in: year, where: Self.endsSpring) else { return nil }
        if date < easter.from { return ("spring term", winter.to.adding(days: 1)...easter.from.adding(days: -1)) }
        guard date > easter.to, easter.to < year.to else { return nil }
        return ("summer term", easter.to.adding(days: 1)...year.to)
    }

    private func holiday(
        in year: CalendarPeriod, where fits: (CalendarPeriod) -> Bool
    ) -> CalendarPeriod? {
        periods.first { $0.kind == .holiday && year.from < $0.from && $0.to <= year.to && fits($0) }
    }

    private static func endsSpring(_ holiday: CalendarPeriod) -> Bool {
        let parts = holiday.from.parts
        let begins = parts.month == 4 || (parts.month == 3 && parts.day >= 15)
        return begins && holiday.from.days(until: holiday.to) >= 7
    }
}
