/// An academic year: 1 September to 31 August.
public struct SchoolYear: Hashable, Comparable, Sendable {
    /// The calendar year in which it begins.
    public let firstYear: Int

    /// The school year that begins in September of a calendar year.
    public init(beginning year: Int) {
        firstYear = year
    }

    /// The school year that a date falls in.
    public init(containing date: CivilDate) {
        let parts = date.parts
        firstYear = parts.month >= 9 ? parts.year : parts.year - 1
    }

    /// 1 September.
    public var firstDay: CivilDate { .known(firstYear, 9, 1) }
    /// 31 August.
    public var lastDay: CivilDate { .known(firstYear + 1, 8, 31) }

    /// As people write it: `2026/27`.
    public var name: String { "\(firstYear)/\(((firstYear + 1) % 100).padded(to: 2))" }

    /// Whether sessions of a child belong in the headline percentages: aged 4 to 15 on the day before the year began.
    ///
    /// The census counts attendance of ages 4 to 15 (domain reference b4); nursery children are shown apart and never
    /// blended in, as are children past sixteen.
    public func countsInHeadline(born: CivilDate) -> Bool {
        (4...15).contains(born.age(on: firstDay.adding(days: -1)))
    }

    /// The earlier year comes first.
    public static func < (left: SchoolYear, right: SchoolYear) -> Bool {
        left.firstYear < right.firstYear
    }
}
