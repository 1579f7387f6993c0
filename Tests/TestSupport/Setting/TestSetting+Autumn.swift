import Application
import Domain

extension TestSetting {
    /// Gives Oak Room its marks from 7 September to 6 November: everybody here, and one child away on each of the last
    /// Fridays, so many of them.
    ///
    /// - Parameters:
    ///   - place: the child's place in the group's list.
    ///   - fridays: how many of the last Fridays up to 20 November, most recent last.
    public func addAutumn(awayOnFridays place: Int = 5, count: Int = 6, of children: Int = 12) throws {
        let first = TestSchool.date("2026-09-07")
        let last = TestSchool.date("2026-11-06")
        let work = try anotherTerminal(as: .manager)
        var lines = ["UPN,Date,Session,Mark"]
        let fridays = (0...10).map { TestSchool.date("2026-11-20").adding(days: -7 * $0) }
            .filter { !(TestSchool.date("2026-10-26")...TestSchool.date("2026-10-30")).contains($0) }.prefix(count)
        var day = first
        while day <= last {
            let isHoliday = (TestSchool.date("2026-10-26")...TestSchool.date("2026-10-30")).contains(day)
            if !day.weekday.isWeekend, !isHoliday {
                for child in 0..<children {
                    let isAway = child == place && fridays.contains(day)
                    lines.append("\(Self.upn(child)),\(day.british),AM,\(isAway ? "I" : "/")")
                    lines.append("\(Self.upn(child)),\(day.british),PM,\(isAway ? "I" : "\\")")
                }
            }
            day = day.adding(days: 1)
        }
        _ = try work.take(ImportRequest(kind: .marks, bytes: Array((lines.joined(separator: "\n") + "\n").utf8)))
        for friday in fridays where friday > last {
            for half in HalfDay.allCases {
                _ = try work.mark(
                    MarkRequest(
                        upn: Self.upn(place), session: Session(friday, half), code: .illness,
                        reason: AmendmentReason("as it was")))
            }
        }
        _ = workspace.noticeOthers()
    }
}
