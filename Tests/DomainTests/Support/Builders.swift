import Domain
import Testing

/// A date from its ISO text; the test fails where there is no such day.
func day(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) -> CivilDate {
    guard let date = CivilDate(iso: iso) else {
        Issue.record("no such day: \(iso)", sourceLocation: sourceLocation)
        return CivilDate(dayNumber: 0)
    }
    return date
}

/// A time from its text; the test fails where there is no such time.
func time(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> ClockTime {
    guard let time = ClockTime(text) else {
        Issue.record("no such time: \(text)", sourceLocation: sourceLocation)
        preconditionFailure("no such time: \(text)")
    }
    return time
}

func am(_ iso: String) -> Session { Session(day(iso), .morning) }
func pm(_ iso: String) -> Session { Session(day(iso), .afternoon) }

extension SchoolCalendar {
    /// The school year 2026/27 of an invented school.
    static let sample: SchoolCalendar = {
        let rows: [(CalendarPeriod.Kind, String, String, String)] = [
            (.schoolYear, "2026-09-01", "2027-07-20", "2026/27"),
            (.inset, "2026-09-01", "2026-09-01", "Staff training"),
            (.holiday, "2026-10-26", "2026-10-30", "Half-term"),
            (.holiday, "2026-12-21", "2027-01-01", "Christmas holiday"),
            (.holiday, "2027-02-15", "2027-02-19", "Half-term"),
            (.holiday, "2027-03-26", "2027-04-09", "Easter holiday"),
            (.bankHoliday, "2027-05-03", "2027-05-03", "Early May"),
            (.plannedClosure, "2027-05-06", "2027-05-06", "Polling station"),
            (.holiday, "2027-05-31", "2027-06-04", "Half-term"),
        ]
        return SchoolCalendar(
            rows.enumerated().map { index, row in
                CalendarPeriod(
                    id: PeriodID(rawValue: Int64(index + 1)), kind: row.0, from: day(row.1), to: day(row.2), name: row.3
                )
            })
    }()
}
