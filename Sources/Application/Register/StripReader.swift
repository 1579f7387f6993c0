import Domain

/// Reads this week's and last week's sessions of a child as signs, and how long the child was away before one.
struct StripReader {
    let calendar: SchoolCalendar
    let session: Session

    /// How far back a spell of absence is looked for; our proposal: six school weeks.
    private static let daysBack = 60

    /// The sessions that are asked for: enough for the strip and for a spell.
    var range: ClosedRange<Session> {
        Session(session.date.adding(days: -Self.daysBack), .morning)...session
    }

    /// Twenty signs: last week and this week, morning and afternoon, Monday to Friday; the session itself unrecorded.
    func strip(_ codes: [Session: AttendanceCode]) -> [StripSign] {
        let monday = session.date.monday.adding(days: -7)
        return (0..<2).flatMap { week in
            (0..<5).flatMap { day in
                HalfDay.allCases.map { half in
                    let shown = Session(monday.adding(days: week * 7 + day), half)
                    return sign(of: shown, codes)
                }
            }
        }
    }

    /// The place of the session itself in the strip; `nil` at a weekend.
    var index: Int? {
        let weekday = session.date.weekday.rawValue
        return weekday <= 5 ? 10 + (weekday - 1) * 2 + session.half.rawValue : nil
    }

    /// How many sessions in a row before this one the child was away; sessions that do not count are passed over.
    func sessionsAway(_ codes: [Session: AttendanceCode]) -> Int {
        let recorded = codes.map { RecordedSession($0.key, $0.value) }.sorted { $0.session < $1.session }
        return ReturnAfterAbsence(before: session, in: recorded)?.sessions.count ?? 0
    }

    private func sign(of shown: Session, _ codes: [Session: AttendanceCode]) -> StripSign {
        guard shown <= session else { return .closed }
        return StripSign(codes[shown], isSchoolDay: calendar.isSchoolDay(shown.date))
    }
}
