import Domain

/// Days of the week in one column: Monday is the lowest bit.
enum WeekdaySet {
    static func bits(_ days: Set<Weekday>) -> Int {
        days.reduce(0) { $0 | 1 << ($1.rawValue - 1) }
    }

    static func days(_ bits: Int) -> Set<Weekday> {
        Set(Weekday.allCases.filter { bits & 1 << ($0.rawValue - 1) != 0 })
    }
}
