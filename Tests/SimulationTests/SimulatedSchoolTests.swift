import Domain
import Interchange
import Testing

@testable import Simulation

@Suite("The made-up school")
struct SimulatedSchoolTests {
    static let until = DevonCalendar.date(2026, 4, 30)
    static let school = SimulatedSchool.make(seed: 7, until: until, planted: 20)

    @Test("the same seed gives the same bytes, another seed others")
    func deterministic() {
        let first = SimulatedFiles(Self.school).all.map(\.bytes)
        #expect(SimulatedFiles(SimulatedSchool.make(seed: 7, until: Self.until, planted: 20)).all.map(\.bytes) == first)
        let other = SimulatedFiles(SimulatedSchool.make(seed: 8, until: Self.until, planted: 20)).all.map(\.bytes)
        #expect(zip(first, other).enumerated().allSatisfy { $0.offset == 2 || $0.element.0 != $0.element.1 })
    }

    @Test("seven groups of thirty, reception to year 6")
    func groups() {
        #expect(Self.school.groups == ["Oak", "Elm", "Ash", "Rowan", "Hazel", "Birch", "Willow"])
        let sizes = Dictionary(grouping: Self.school.children, by: \.group).mapValues(\.count)
        #expect(Self.school.groups.allSatisfy { sizes[$0] == 30 })
        for child in Self.school.children {
            let year = SchoolYear(containing: child.details.born).firstYear
            #expect(child.details.yearGroup == (year == 2020 ? "R" : String(2020 - year)))
        }
    }

    @Test(
        "any size gives that many children, in groups of at most thirty",
        arguments: [1, 2, 7, 40, 209, 211, 650, 1_500])
    func sizes(count: Int) {
        let school = SimulatedSchool.make(children: count, seed: 3, until: Self.until, planted: 5)
        #expect(school.children.count == count)
        #expect(Dictionary(grouping: school.children, by: \.group).values.allSatisfy { $0.count <= 30 })
        #expect(Set(school.children.compactMap(\.details.upn)).count == count)
    }

    @Test("its files are taken in whole, and say what the school says")
    func files() throws {
        let files = Dictionary(uniqueKeysWithValues: SimulatedFiles(Self.school).all.map { ($0.name, $0.bytes) })
        let children = try ChildrenFile.read(try #require(files["children.csv"]))
        let contacts = try ContactsFile.read(try #require(files["contacts.csv"]))
        let calendar = try CalendarFile.read(try #require(files["calendar.csv"]))
        let marks = try MarksFile.read(try #require(files["marks.csv"]))
        #expect(
            children.refused.isEmpty && contacts.refused.isEmpty && calendar.refused.isEmpty && marks.refused.isEmpty)
        #expect(children.rows.map(\.details) == Self.school.children.map(\.details))
        #expect(contacts.rows.map(\.details) == Self.school.contacts.map(\.details))
        #expect(calendar.rows.count == Self.school.calendar.count)
        #expect(marks.rows.count == SimulatedFiles(Self.school).marks)
        #expect(marks.reported.isEmpty)
        #expect(marks.repeated == 0)
    }

    @Test("every mark is one that may be made: a school day, a child on roll, a code in force at the child's age")
    func validMarks() throws {
        let periods = Self.school.calendar.enumerated().map { index, row in
            CalendarPeriod(
                id: PeriodID(rawValue: Int64(index)), kind: row.kind, from: row.from, to: row.to, name: row.name)
        }
        let calendar = SchoolCalendar(periods)
        let children = Dictionary(uniqueKeysWithValues: Self.school.children.map { ($0.details.upn ?? "", $0) })
        for row in Self.school.marks {
            let child = try #require(children[row.upn])
            #expect(calendar.isSchoolDay(row.session.date))
            #expect(child.admission <= row.session.date && row.session.date <= Self.until)
            let isCompulsory = CompulsorySchoolAge(born: child.details.born).contains(row.session.date)
            let standing = CodeTable.standing(of: row.mark.code, in: row.session, isCompulsoryAge: isCompulsory)
            #expect(standing == .inForce, "\(row.mark.code.sign) on \(row.session.date)")
        }
    }

    @Test("absence is about what primary schools have, and highest on Fridays")
    func rates() {
        var possible = 0
        var away = 0
        var byDay: [Weekday: (away: Int, all: Int)] = [:]
        let school = SimulatedSchool.make(children: 630, seed: 11, until: DevonCalendar.date(2026, 7, 22))
        school.forEachDay { _, rows in
            for row in rows {
                let meaning = CodeTable.meaning(of: row.mark.code, on: row.session.date, isCompulsoryAge: true)
                guard meaning.countsAsPossible else { continue }
                possible += 1
                byDay[row.session.date.weekday, default: (0, 0)].all += 1
                guard !meaning.countsAsPresent else { continue }
                away += 1
                byDay[row.session.date.weekday, default: (0, 0)].away += 1
            }
        }
        let permille = away * 1_000 / possible
        #expect((42...68).contains(permille), "\(permille) in a thousand")
        let rates = byDay.mapValues { $0.away * 10_000 / $0.all }
        let friday = rates[.friday, default: 0]
        #expect(rates.allSatisfy { $0.key == .friday || $0.value < friday }, "\(rates)")
    }

    @Test("namesakes, brothers and sisters, and names with accents, apostrophes and hyphens are there")
    func people() {
        let children = Self.school.children
        #expect(children[0].details.registerName == children[1].details.registerName)
        #expect(children[0].details.upn != children[1].details.upn)
        let names = children.map(\.details.surname).joined() + children.map(\.details.forename).joined()
        #expect(names.contains("'") && names.contains("-"))
        #expect(names.unicodeScalars.contains { $0.value > 0x100 })
        #expect(children.contains { $0.details.preferredForename != $0.details.forename })
        #expect(children.contains { !$0.details.doorNote.isEmpty })
        let families = Dictionary(grouping: Self.school.contacts, by: \.details.email).mapValues { Set($0.map(\.upn)) }
        #expect(families.values.count { $0.count > 1 } > 20)
    }

    @Test("telephone numbers are those kept for drama, addresses those kept for examples")
    func nobodyIsCalled() {
        for contact in Self.school.contacts {
            #expect(contact.details.phone.hasPrefix("01632 960"))
            #expect(contact.details.phone.utf8.count == 12)
            #expect(contact.details.email.hasSuffix("@example.org"))
        }
    }

    @Test("years before the last have those who have left since, until the July they left")
    func manyYears() {
        let school = SimulatedSchool.make(children: 210, years: 3, seed: 5, until: Self.until)
        #expect(school.children.count == 270)
        var last: [String: CivilDate] = [:]
        var first: CivilDate?
        school.forEachDay { date, rows in
            first = first ?? date
            for row in rows { last[row.upn] = date }
        }
        #expect(first?.year == 2023)
        for child in school.children {
            guard let leaving = child.leaving else { continue }
            #expect(last[child.details.upn ?? ""].map { $0 <= leaving } == true)
        }
        #expect(school.children.count { $0.leaving != nil } == 60)
    }

    @Test(
        "known Easter Sundays", arguments: [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)])
    func easter(year: Int, month: Int, day: Int) {
        #expect(DevonCalendar.easterSunday(of: year) == DevonCalendar.date(year, month, day))
    }

    @Test("the calendar of 2025/26 is the one that schools had in hand")
    func calendar() {
        let rows = DevonCalendar.periods(beginning: 2025).map { "\($0.from.british) \($0.to.british) \($0.name)" }
        #expect(
            rows == [
                "01/09/2025 22/07/2026 2025/26", "27/10/2025 31/10/2025 Half-term",
                "22/12/2025 02/01/2026 Christmas holiday", "16/02/2026 20/02/2026 Half-term",
                "30/03/2026 10/04/2026 Easter holiday", "04/05/2026 04/05/2026 Bank holiday",
                "25/05/2026 29/05/2026 Half-term", "01/09/2025 01/09/2025 Staff training",
                "05/01/2026 05/01/2026 Staff training",
            ])
    }
}
