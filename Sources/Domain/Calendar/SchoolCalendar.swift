/// The school days of a setting, from the periods that were entered.
///
/// A school day is a weekday inside a school year and outside every holiday, training day, bank holiday and planned
/// closure. Asking about a day costs one look into an array; making the calendar costs one pass over its years.
public struct SchoolCalendar: Sendable {
    /// The periods, the earlier first.
    public let periods: [CalendarPeriod]

    /// The first day that the arrays speak of, and for each day how many school days came before it.
    private let firstDay: Int
    private let before: [Int32]

    /// The longest stretch of days that is kept, from the first school year's beginning: longer entries are slips.
    private static let longest = 366 * 150

    /// The calendar of some periods, in any order.
    public init(_ periods: [CalendarPeriod]) {
        let sorted = periods.sorted { ($0.from, $0.to, $0.id) < ($1.from, $1.to, $1.id) }
        self.periods = sorted
        let years = sorted.filter { $0.kind == .schoolYear && $0.from <= $0.to }
        guard let first = years.first?.from.dayNumber, let last = years.map(\.to.dayNumber).max() else {
            firstDay = 0
            before = [0]
            return
        }
        let count = min(last - first + 1, Self.longest)
        var isSchool = [Bool](repeating: false, count: count)
        func set(_ period: CalendarPeriod, to value: Bool) {
            let from = max(period.from.dayNumber - first, 0)
            let end = min(period.to.dayNumber - first + 1, count)
            guard from < end else { return }
            for index in from..<end { isSchool[index] = value }
        }
        for year in years { set(year, to: true) }
        for period in sorted where Closure(period) != nil { set(period, to: false) }
        var sum: Int32 = 0
        var before: [Int32] = [0]
        before.reserveCapacity(count + 1)
        for index in 0..<count {
            if isSchool[index], !CivilDate(dayNumber: first + index).weekday.isWeekend { sum += 1 }
            before.append(sum)
        }
        firstDay = first
        self.before = before
    }

    /// Whether there is school on a date.
    public func isSchoolDay(_ date: CivilDate) -> Bool {
        let index = date.dayNumber - firstDay
        guard index >= 0, index + 1 < before.count else { return false }
        return before[index] != before[index + 1]
    }

    /// Whether there is school on a date, and if not, why: the weekend before a named closure.
    public func status(of date: CivilDate) -> SchoolDay {
        if isSchoolDay(date) { return .school }
        if date.weekday.isWeekend { return .closed(.weekend) }
        for period in periods where period.from <= date && date <= period.to {
            if let closure = Closure(period) { return .closed(closure) }
        }
        return .closed(.outsideSchoolYear)
    }

    /// The number of school days in a range of dates.
    public func schoolDayCount(in dates: ClosedRange<CivilDate>) -> Int {
        schoolDaysBefore(dates.upperBound.adding(days: 1)) - schoolDaysBefore(dates.lowerBound)
    }

    /// The school days in a range of dates, in order.
    public func schoolDays(in dates: ClosedRange<CivilDate>) -> [CivilDate] {
        let from = max(dates.lowerBound.dayNumber, firstDay)
        let to = min(dates.upperBound.dayNumber, firstDay + before.count - 2)
        guard from <= to else { return [] }
        return (from...to).lazy.map(CivilDate.init(dayNumber:)).filter(isSchoolDay)
    }

    /// The date so many school days after a date, 1 being the next school day; `nil` past the end of the calendar.
    ///
    /// The date itself is not counted, whether there was school or not. For a number below 1 the date itself.
    public func date(schoolDays count: Int, after date: CivilDate) -> CivilDate? {
        guard count > 0 else { return date }
        let wanted = schoolDaysBefore(date.adding(days: 1)) + count
        guard let total = before.last, wanted <= Int(total) else { return nil }
        var low = max(date.dayNumber + 1 - firstDay, 0)
        var high = before.count - 1
        while low < high {
            let middle = (low + high) / 2
            if Int(before[middle + 1]) >= wanted { high = middle } else { low = middle + 1 }
        }
        return CivilDate(dayNumber: firstDay + low)
    }

    /// The last school day before a date; `nil` before the beginning of the calendar.
    public func schoolDay(before date: CivilDate) -> CivilDate? {
        let wanted = schoolDaysBefore(date)
        guard wanted > 0 else { return nil }
        return self.date(schoolDays: wanted, after: CivilDate(dayNumber: firstDay - 1))
    }

    /// How many school days the calendar has before a date.
    private func schoolDaysBefore(_ date: CivilDate) -> Int {
        let index = min(max(date.dayNumber - firstDay, 0), before.count - 1)
        return Int(before[index])
    }
}
