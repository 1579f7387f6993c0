/// The days that a setting's patterns are looked for on, in order, each with what is particular about it.
struct PatternDays: Sendable {
    /// One day.
    struct Day: Sendable {
        let date: CivilDate
        let weekday: Weekday
        /// Which school week of the setting's.
        let week: Int
        /// The number of the latest closure of five weekdays or more before it.
        let closure: Int
        /// 1 on the first school day after such a closure, 2 on the second, 0 on others.
        let after: Int
        /// 1 on the last school day before such a closure, 2 on the one before it, 0 on others.
        let before: Int
    }

    let days: [Day]
    private let first: Int
    private let places: [Int32]

    /// The school days of a calendar and every other day that has marks, in a range of dates.
    init(calendar: SchoolCalendar, marked: some Sequence<CivilDate>, in range: ClosedRange<CivilDate>) {
        let schoolDays = calendar.schoolDays(in: range.lowerBound...range.upperBound.adding(days: 21))
        let all = Set(schoolDays + marked.filter { range.contains($0) }).sorted()
        var made: [Day] = []
        var week = 0
        var closure = 0
        func isClosed(_ index: Int) -> Bool {
            guard index > 0, index < all.count else { return false }
            return PatternDays.weekdays(between: all[index - 1], and: all[index]) >= 5
        }
        for (index, date) in all.enumerated() {
            if index > 0, all[index - 1].monday != date.monday { week += 1 }
            if isClosed(index) { closure += 1 }
            guard date <= range.upperBound else { break }
            let after = isClosed(index) ? 1 : isClosed(index - 1) ? 2 : 0
            let before = isClosed(index + 1) ? 1 : isClosed(index + 2) ? 2 : 0
            made.append(
                Day(
                    date: date, weekday: date.weekday, week: week, closure: closure, after: after, before: before))
        }
        let start = made.first?.date.dayNumber ?? 0
        var places = [Int32](repeating: -1, count: made.last.map { $0.date.dayNumber - start + 1 } ?? 0)
        for (index, day) in made.enumerated() { places[day.date.dayNumber - start] = Int32(index) }
        days = made
        first = start
        self.places = places
    }

    /// The place of a date; `nil` when it is none of the days.
    func index(of date: CivilDate) -> Int? {
        let place = date.dayNumber - first
        guard places.indices.contains(place), places[place] >= 0 else { return nil }
        return Int(places[place])
    }

    /// The place of the first of the days on or after a date; `nil` past the last.
    func place(onOrAfter date: CivilDate) -> Int? {
        days.firstIndex { $0.date >= date }
    }

    /// How many days from Monday to Friday lie between two dates, neither included.
    private static func weekdays(between first: CivilDate, and second: CivilDate) -> Int {
        var count = 0
        var day = first.adding(days: 1)
        while day < second {
            if !day.weekday.isWeekend { count += 1 }
            day = day.adding(days: 1)
        }
        return count
    }
}
