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
