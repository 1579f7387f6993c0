extension SchoolCalendar {
    /// The days in which every child is to be asked once; `nil` outside school years, and where no list is kept.
    ///
    /// A half-term runs from the school day after one holiday to the day before the next; the days of a holiday belong
    /// to the half-term before it.
    public func span(of cycle: VoiceCycle, containing date: CivilDate) -> ClosedRange<CivilDate>? {
        guard let year = periods.first(where: { $0.kind == .schoolYear && $0.from <= date && date <= $0.to }) else {
            return nil
        }
        switch cycle {
        case .never: return nil
        case .year: return year.from...year.to
        case .term:
            if let (_, dates) = term(of: date) { return dates }
            return halfTerm(in: year, containing: date)
        case .halfTerm: return halfTerm(in: year, containing: date)
        }
    }

    private func halfTerm(in year: CalendarPeriod, containing date: CivilDate) -> ClosedRange<CivilDate> {
        var first = year.from
        var last = year.to
        for period in periods where period.kind == .holiday && period.from <= year.to && period.to >= year.from {
            if period.to < date { first = max(first, period.to.adding(days: 1)) }
            if period.to >= date, period.from > first { last = min(last, max(period.from.adding(days: -1), date)) }
        }
        return first...max(first, last)
    }
}
