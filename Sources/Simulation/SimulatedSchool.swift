public import Domain
public import Interchange

/// A made-up school: children, contacts, a calendar and marks, the same for the same seed.
///
/// No name, number or date is anybody's: names are put together by chance, telephone numbers are those that Ofcom
/// keeps for drama, addresses are at example.org, and the calendar follows a rule.
public struct SimulatedSchool: Sendable {
    /// What everything was made from.
    public let seed: UInt64
    /// The last day that may have marks.
    public let until: CivilDate
    /// The names of the groups, reception first.
    public let groups: [String]
    /// The children: those on roll at the end, then those who left in the years before.
    public let children: [ChildRow]
    /// The contacts, a child's together and in calling order; brothers and sisters share theirs.
    public let contacts: [ContactRow]
    /// The calendar of every school year that has marks.
    public let calendar: [CalendarRow]
    /// What was planted.
    public let planted: [PlantedPattern]
    /// The first day from which patterns were planted.
    public let plantedFrom: CivilDate

    let roll: Roll
    private let days: [MarkDay]

    /// Makes a school.
    ///
    /// - Parameters:
    ///   - count: Children on roll at the end, from reception to year 6.
    ///   - years: School years with marks, the last of them the one that `until` is in; at least 1.
    ///   - seed: The same seed gives the same school.
    ///   - until: The last day that may have marks.
    ///   - patterns: How many patterns to plant; brothers and sisters count as one.
    public static func make(
        children count: Int = 210, years: Int = 1, seed: UInt64, until: CivilDate, planted patterns: Int = 0
    ) -> SimulatedSchool {
        let count = min(max(count, 1), 20_000)
        let years = min(max(years, 1), 20)
        let lastYear = SchoolYear(containing: until).firstYear
        let calendar = (0..<years).reversed().flatMap { DevonCalendar.periods(beginning: lastYear - $0) }
        let days = MarkDay.days(schoolCalendar(calendar), in: firstDay(calendar, until)...until)
        var random = SeededRandom(seed: seed)
        let joiningDay = DevonCalendar.date(lastYear, 10, 31).monday.adding(days: 7)
        let roll = Roll.make(
            children: count, years: years, lastYear: lastYear,
            joined: count >= 100 && joiningDay < until ? joiningDay : nil, using: &random)
        let thisYear = days.filter { $0.date >= DevonCalendar.date(lastYear, 9, 1) }
        let starting = thisYear.isEmpty ? until : thisYear[thisYear.count * 4 / 9].date.monday
        let planted = PlantedPattern.choose(patterns, among: roll, starting: starting, using: &random)
        let contacts = roll.children.flatMap { child in
            roll.households[child.household].contacts.map { ContactRow(upn: child.upn, details: $0) }
        }
        return SimulatedSchool(
            seed: seed, until: until, groups: roll.groups, children: roll.children.map(\.row), contacts: contacts,
            calendar: calendar, planted: planted, plantedFrom: starting, roll: roll, days: days)
    }

    /// Gives the marks of each school day in turn, so that many years never have to be held at once.
    public func forEachDay(_ body: (CivilDate, [MarkRow]) throws -> Void) rethrows {
        var maker = MarkMaker(roll: roll, planted: planted, seed: seed &* 31 &+ 7)
        var rows: [MarkRow] = []
        for day in days {
            rows.removeAll(keepingCapacity: true)
            maker.marks(of: day, into: &rows)
            try body(day.date, rows)
        }
    }

    /// All marks, in the order of days.
    public var marks: [MarkRow] {
        var all: [MarkRow] = []
        forEachDay { all += $1 }
        return all
    }

    static func schoolCalendar(_ rows: [CalendarRow]) -> SchoolCalendar {
        SchoolCalendar(
            rows.enumerated().map { index, row in
                CalendarPeriod(
                    id: PeriodID(rawValue: Int64(index + 1)), kind: row.kind, from: row.from, to: row.to, name: row.name
                )
            })
    }

    private static func firstDay(_ calendar: [CalendarRow], _ until: CivilDate) -> CivilDate {
        min(calendar.first?.from ?? until, until)
    }
}
