import Domain
import Interchange
import Testing

@testable import Simulation

@Suite("Planted patterns")
struct PlantedPatternTests {
    static let school = SimulatedSchool.make(seed: 7, until: DevonCalendar.date(2026, 4, 30), planted: 21)
    static let marks = Dictionary(grouping: school.marks, by: \.upn)

    @Test("each kind is planted in turn, siblings in two children of one family")
    func kinds() {
        let kinds = Self.school.planted.map(\.kind)
        #expect(kinds.count == 24)
        #expect(
            PlantedPattern.Kind.allCases.allSatisfy { kind in kinds.count { $0 == kind } == (kind == .siblings ? 6 : 3)
            })
        #expect(Set(Self.school.planted.map(\.upn)).count == 24)
        #expect(Self.school.planted.allSatisfy { ($0.weekday != nil) == ($0.kind == .weekday) })
    }

    @Test("a planted pattern can be seen in the marks from its first day on", arguments: school.planted)
    func visible(pattern: PlantedPattern) throws {
        let all = try #require(Self.marks[pattern.upn])
        let rows = all.filter { $0.session.date >= pattern.starts }
        let days = Dictionary(grouping: rows, by: \.session.date)
        let away = days.filter { $0.value.contains { isAway($0.mark) } }
        switch pattern.kind {
        case .weekday:
            let possible = days.keys.filter { $0.weekday == pattern.weekday }
            #expect(away.keys.count { $0.weekday == pattern.weekday } * 2 > possible.count)
        case .drop, .siblings, .brokenWeeks:
            #expect(away.count * 100 > days.count * 9)
        case .lateCreep:
            let late = rows.filter { [.late, .arrivedAfterClosing].contains($0.mark.code) }
            #expect(late.count * 3 > days.count)
            let minutes = late.compactMap(\.mark.minutesLate)
            #expect(minutes.suffix(10).reduce(0, +) > minutes.prefix(10).reduce(0, +) + 50)
        case .afterHoliday:
            // The first school days after Christmas, the half-term of spring and Easter.
            let after = [(1, 6), (2, 23), (4, 13)].map { DevonCalendar.date(2026, $0.0, $0.1) }
            #expect(after.count { away[$0] != nil } >= 2)
        case .pmOnly:
            let afternoons = days.values.count { day in
                day.contains { $0.session.half == .afternoon && isAway($0.mark) }
                    && day.contains { $0.session.half == .morning && !isAway($0.mark) }
            }
            #expect(afternoons >= 8)
        }
    }

    @Test("nothing is planted that was not asked for")
    func none() {
        #expect(SimulatedSchool.make(seed: 7, until: DevonCalendar.date(2026, 4, 30)).planted.isEmpty)
    }

    @Test("the truth has the keys that evaluation reads")
    func truth() throws {
        let file = try #require(SimulatedFiles(Self.school).all.last)
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(file.name == "truth.json")
        #expect(text.hasPrefix("{\"seed\":7,\"children\":210,\"marks\":"))
        #expect(text.contains("\"planted_from\":\"2025-12-01\",\"planted\":[{\"upn\":\""))
        #expect(text.contains("\"kind\":\"drop\",\"weekday\":null,\"starts\":\"2025-12-01\"}"))
    }

    private func isAway(_ mark: Mark) -> Bool {
        let meaning = CodeTable.meaning(of: mark.code, on: Self.school.until, isCompulsoryAge: true)
        return meaning.countsAsPossible && !meaning.countsAsPresent
    }
}

@Suite("The demo's people and plans")
struct DemoTests {
    let school = SimulatedSchool.make(seed: 1, until: DevonCalendar.date(2026, 11, 20), planted: 8)

    @Test("each group has a practitioner, and every role and sign-in name is there once")
    func staff() {
        let staff = school.staff
        for group in school.groups {
            #expect(staff.count { $0.role == .practitioner && $0.groups == [group] } == 1)
        }
        #expect(Set(staff.map(\.signInName)).count == staff.count)
        #expect(Set(staff.map(\.role)) == Set(Role.allCases))
        #expect(staff.count(where: \.isSafeguardingLead) == 1)
    }

    @Test("plans are about children on roll, on the day, and soft starts end before the register closes")
    func plans() throws {
        let today = DevonCalendar.date(2026, 11, 23)
        let by = try #require(ClockTime(hour: 9, minute: 10))
        let plans = school.plans(around: today, by: by)
        let upns = Set(school.children.compactMap(\.details.upn))
        #expect(plans.absences.count >= 3)
        #expect(plans.softStarts.count >= 3)
        for absence in plans.absences {
            #expect(upns.contains(absence.upn))
            #expect(absence.from <= absence.to && absence.from.date <= today)
        }
        for start in plans.softStarts {
            #expect(upns.contains(start.upn))
            #expect(start.from <= today && today <= start.until && start.by == by)
        }
    }

    @Test("on the last days somebody is ill who can be welcomed back, and somebody has not been heard of")
    func lastDays() {
        var last: [MarkRow] = []
        school.forEachDay { _, rows in last = rows }
        let oak = Set(school.children.filter { $0.group == "Oak" }.compactMap(\.details.upn))
        let codes = last.filter { oak.contains($0.upn) }.map(\.mark.code)
        #expect(codes.contains(.illness))
        #expect(codes.contains(.notYetKnown))
    }
}
