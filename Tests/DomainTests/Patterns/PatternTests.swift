import Domain
import Testing

@Suite("Patterns: a change against the child's own past")
struct PatternTests {
    private func fridays(_ weeks: ClosedRange<Int>) -> [CivilDate] { weeks.map { PatternSchool.day($0, 4) } }

    @Test("E1: a new Friday pattern is raised once, with its sessions, and neutral days raise nothing")
    func weekday() throws {
        var school = PatternSchool()
        school.away(0, fridays(12...15))
        let prompts = school.prompts()
        let pattern = try #require(prompts.first)
        #expect(prompts.count == 1)
        #expect(pattern.kind == .weekday && pattern.weekday == .friday)
        #expect(pattern.since == PatternSchool.day(12, 4))
        #expect(pattern.evidence.count == 8)
        #expect(pattern.sentence == "away 4 of the last 4 Fridays; was 0 of 12")
        #expect(pattern.chance < 0.01)
        #expect(school.allPrompts.count == 1)
        #expect(school.patterns().raises(of: pattern.child).count == 1)
    }

    @Test("S2: the flag comes within a few school days of the first change, and is counted from it")
    func early() throws {
        var school = PatternSchool()
        school.away(0, fridays(12...15))
        let raise = try #require(school.patterns().raises(of: ChildID(rawValue: 0)).first)
        let days = PatternSchool.calendar.schoolDayCount(in: PatternSchool.day(12, 4)...raise.day)
        #expect(days <= 9)
    }

    @Test("S1: every prompt names since when, the sessions, its size, the child's own usual and how likely chance is")
    func grounds() throws {
        var school = PatternSchool()
        school.away(0, (12...15).flatMap { [PatternSchool.day($0, 1), PatternSchool.day($0, 3)] })
        let pattern = try #require(school.prompts().first)
        #expect(pattern.size.affected == pattern.evidence.count / 2)
        #expect(pattern.usual.possible > 40 && pattern.usual.affected == 0)
        #expect(pattern.chance > 0 || pattern.chance < 0.001)
        #expect(pattern.evidence.allSatisfy { $0.date >= pattern.since })
    }

    @Test("S8: the same prompt for a child who need not be in school and is booked for three mornings a week")
    func booked() throws {
        var school = PatternSchool()
        for date in school.days {
            school.set(0, Session(date, .afternoon), .notRequired)
            if [.thursday, .friday].contains(date.weekday) { school.set(0, Session(date, .morning), .notRequired) }
        }
        for week in 12...15 { school.set(0, Session(PatternSchool.day(week, 0), .morning), .otherAbsence) }
        let pattern = try #require(school.prompts().first)
        #expect(pattern.kind == .weekday && pattern.weekday == .monday)
        #expect(pattern.evidence.allSatisfy { $0.half == .morning })
    }

    @Test("afternoons away are told from days away")
    func afternoons() throws {
        var school = PatternSchool()
        for week in 12...15 { school.set(0, Session(PatternSchool.day(week, week % 4), .afternoon), .otherAbsence) }
        let pattern = try #require(school.prompts().first)
        #expect(pattern.kind == .pmOnly)
        #expect(pattern.evidence.allSatisfy { $0.half == .afternoon })
    }

    @Test("being late more and more often is raised as lateness, whichever code it has")
    func lateness() throws {
        var school = PatternSchool()
        for (place, date) in school.days.suffix(12).enumerated() {
            school.set(0, Session(date, .morning), place % 2 == 0 ? .late : .arrivedAfterClosing)
        }
        let prompts = school.prompts()
        #expect(prompts.map(\.kind) == [.lateCreep])
    }

    @Test("brothers and sisters who are away together are one situation")
    func siblings() throws {
        var school = PatternSchool(siblings: [0: [1], 1: [0]])
        let together = [PatternSchool.day(12, 1), PatternSchool.day(13, 3), PatternSchool.day(14, 2)]
        school.away(0, together)
        school.away(1, together)
        #expect(school.prompts(0).map(\.kind) == [.siblings])
        #expect(school.prompts(1).map(\.kind) == [.siblings])
    }

    @Test("it is raised again only when it has grown")
    func growth() throws {
        var school = PatternSchool(weeks: 24)
        school.away(0, fridays(12...14))
        let child = ChildID(rawValue: 0)
        #expect(school.patterns().raises(of: child).map(\.level) == [1])
        school.away(0, fridays(15...20))
        #expect(school.patterns().raises(of: child).map(\.level).max() == 2)
    }
}

@Suite("Patterns: what flags nobody")
struct NoPatternTests {
    @Test("a snow day, when most are away")
    func snow() {
        var school = PatternSchool()
        for child in 0..<14 { school.away(child, [PatternSchool.day(10, 2), PatternSchool.day(12, 2)]) }
        #expect(school.allPrompts.isEmpty)
    }

    @Test("a stomach bug that goes round the group for a week")
    func bug() {
        var school = PatternSchool()
        for child in 0..<12 {
            let start = PatternSchool.day(11, child % 3)
            school.away(child, [start, start.adding(days: 1)], .illness)
        }
        #expect(school.allPrompts.isEmpty)
    }

    @Test("a Friday dip of the whole group")
    func fridays() {
        var school = PatternSchool()
        for week in 2..<16 {
            for place in 0..<5 { school.away((week * 7 + place * 4) % 20, [PatternSchool.day(week, 4)], .illness) }
        }
        #expect(school.allPrompts.count <= 1)
    }

    @Test("one day away, a week of flu, and what was agreed beforehand")
    func plain() {
        var school = PatternSchool()
        school.away(0, [PatternSchool.day(12, 4)])
        school.away(1, (0..<5).map { PatternSchool.day(12, $0) }, .illness)
        school.away(2, (8..<16).map { PatternSchool.day($0, 4) }, .religious)
        #expect(school.allPrompts.isEmpty)
    }

    @Test("registers that nobody took are neither here nor away")
    func untaken() {
        var school = PatternSchool()
        for week in 10...15 {
            for half in HalfDay.allCases { school.set(0, Session(PatternSchool.day(week, 4), half), nil) }
        }
        #expect(school.prompts(0).isEmpty)
    }

    @Test("a child of whom little is known")
    func few() {
        var school = PatternSchool(weeks: 3)
        school.away(0, [PatternSchool.day(0, 4), PatternSchool.day(1, 4)])
        #expect(school.prompts(0).isEmpty)
    }
}

@Suite("Patterns: the same answer however it is asked")
struct PatternStabilityTests {
    @Test("a day that is asked about later says what it said then")
    func asAt() {
        var school = PatternSchool()
        school.away(0, (12...15).map { PatternSchool.day($0, 4) })
        let day = PatternSchool.day(13, 4)
        let then = school.prompts(0, asAt: day)
        school.days = school.days.filter { $0 <= day }
        #expect(then == school.prompts(0))
    }

    @Test("a mark that comes in gives what a new look at everything gives")
    func incremental() {
        var school = PatternSchool()
        school.away(0, (12...14).map { PatternSchool.day($0, 4) })
        var before = school.patterns()
        let last = Session(PatternSchool.day(15, 4), .morning)
        school.set(0, last, .otherAbsence)
        let child = ChildID(rawValue: 0)
        let entry = ChildHistory.Entry(last, .otherAbsence)
        #expect(before.record(entry, of: child) == school.patterns().patterns(of: child))
    }

    @Test("the chance of so many is whole for none, and the smaller the more there are")
    func chance() {
        var school = PatternSchool()
        school.away(0, (12...13).map { PatternSchool.day($0, 4) })
        let few = school.prompts(0).first?.chance ?? 0
        school.away(0, (14...15).map { PatternSchool.day($0, 4) })
        let many = school.prompts(0).first?.chance ?? 1
        #expect(many < few && few < 1)
    }
}
