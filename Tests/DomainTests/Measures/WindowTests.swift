import Domain
import Testing

@Suite("Windows, strips and returns")
struct WindowTests {
    let age = CompulsorySchoolAge(born: day("2018-05-01"))

    func unauthorised(_ count: Int, from date: String, code: AttendanceCode = .otherAbsence) -> [RecordedSession] {
        let sessions = SchoolCalendar.sample.sessions(in: day(date)...day("2027-07-20"))
        return sessions.prefix(count).map { RecordedSession($0, code) }
    }

    @Test(
        "support is thought of at ten unauthorised sessions in ten school weeks",
        arguments: [
            (9, "2026-11-23", false), (10, "2026-11-23", true),
        ])
    func threshold(count: Int, on date: String, isMet: Bool) {
        let recorded = unauthorised(count, from: "2026-11-02") + unauthorised(5, from: "2026-11-12", code: .illness)
        let window = SupportFirst(on: day(date), sessions: recorded, calendar: .sample, age: age)
        #expect(window.isMet == isMet && window.sessions.count == count)
    }

    @Test("the window is ten school weeks, weeks without school passed over")
    func window() {
        let recorded = unauthorised(10, from: "2026-09-14")
        let last = SupportFirst(on: day("2026-11-29"), sessions: recorded, calendar: .sample, age: age)
        #expect(last.firstMonday == day("2026-09-14") && last.isMet)
        let after = SupportFirst(on: day("2026-11-30"), sessions: recorded, calendar: .sample, age: age)
        #expect(after.firstMonday == day("2026-09-21") && !after.isMet)
        #expect(after.sessions.isEmpty)
    }

    @Test("sessions outside compulsory school age do not count")
    func ages() {
        let young = CompulsorySchoolAge(born: day("2022-02-01"))
        let recorded = unauthorised(12, from: "2026-11-02")
        #expect(SupportFirst(on: day("2026-11-23"), sessions: recorded, calendar: .sample, age: young).sessions.isEmpty)
    }

    @Test("sessions count from joining to leaving, in the range asked for, and not past the last that opened")
    func counting() {
        var membership = Membership()
        membership.join(GroupID(rawValue: 1), from: day("2026-11-05"))
        membership.join(GroupID(rawValue: 2), from: day("2026-11-09"))
        membership.leave(after: day("2026-11-10"))
        func sessions(upTo last: Session, group: GroupID? = nil) -> [Session] {
            CountingWindow.sessions(
                in: day("2026-09-01")...day("2026-12-18"), upTo: last, calendar: .sample, membership: membership,
                group: group)
        }
        #expect(sessions(upTo: pm("2026-12-18")).count == 8)
        #expect(sessions(upTo: pm("2026-12-18"), group: GroupID(rawValue: 2)).count == 4)
        #expect(sessions(upTo: am("2026-11-06")) == [am("2026-11-05"), pm("2026-11-05"), am("2026-11-06")])
        #expect(sessions(upTo: am("2026-11-04")).isEmpty)
    }

    @Test(
        "the strip shows one of six signs",
        arguments: [
            ("/", StripSign.here), ("\\", .here), ("V", .here), ("P", .here), ("W", .here), ("B", .here), ("K", .here),
            ("D", .here), ("J", .here), ("L", .late), ("U", .late), ("C2", .away), ("I", .away), ("N", .away),
            ("G", .away),
            ("X", .uncounted), ("Y1", .uncounted), ("Q", .uncounted), ("#", .uncounted),
        ])
    func strip(sign: String, shown: StripSign) throws {
        let code = try #require(AttendanceCode(sign: sign))
        #expect(StripSign(code) == shown)
    }

    @Test("no mark is not recorded on a school day and closed on any other")
    func stripWithoutMark() {
        #expect(StripSign(nil) == .unrecorded)
        #expect(StripSign(nil, isSchoolDay: false) == .closed)
    }

    @Test(
        "a spell runs from the first missed session to the next attended one",
        arguments: [
            ("/ / I I I I", 4, 2), ("/ I / I", 1, 1), ("I X I - N", 3, 3), ("/ /", 0, 0), ("I I U", 0, 0),
            ("I V", 0, 0),
            ("- X", 0, 0), ("", 0, 0),
        ])
    func spells(signs: String, missed: Int, days: Int) {
        let sessions = SchoolCalendar.sample.sessions(in: day("2026-11-16")...day("2026-12-18"))
        let recorded = zip(sessions, signs.split(separator: " ")).map { session, sign in
            RecordedSession(session, AttendanceCode(sign: String(sign)))
        }
        let next = sessions[recorded.count]
        let spell = ReturnAfterAbsence(before: next, in: recorded)
        #expect(spell?.sessions.count ?? 0 == missed)
        #expect(spell?.days ?? 0 == days)
        let back = recorded + [RecordedSession(next, .presentMorning)]
        #expect(ReturnAfterAbsence(endingWith: next, in: back) == spell)
        #expect(ReturnAfterAbsence(endingWith: next, in: recorded + [RecordedSession(next, .illness)]) == nil)
        #expect(ReturnAfterAbsence(endingWith: next, in: recorded) == nil)
    }
}
