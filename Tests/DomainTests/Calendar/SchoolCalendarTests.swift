import Domain
import TestSupport
import Testing

@Suite("The school calendar")
struct SchoolCalendarTests {
    @Test(
        "a day without school says why",
        arguments: [
            ("2026-11-23", SchoolDay.school),
            ("2026-11-22", .closed(.weekend)),
            ("2026-09-01", .closed(.inset("Staff training"))),
            ("2026-10-26", .closed(.holiday("Half-term"))),
            ("2027-05-03", .closed(.bankHoliday("Early May"))),
            ("2027-05-06", .closed(.planned("Polling station"))),
            ("2026-08-31", .closed(.outsideSchoolYear)),
            ("2030-01-07", .closed(.outsideSchoolYear)),
        ])
    func reasons(date: String, expected: SchoolDay) {
        let calendar = SchoolCalendar.sample
        #expect(calendar.status(of: day(date)) == expected)
        #expect(calendar.isSchoolDay(day(date)) == (expected == .school))
    }

    @Test("without a school year there is no school on any day")
    func empty() {
        let calendar = SchoolCalendar([])
        #expect(calendar.status(of: day("2026-11-23")) == .closed(.outsideSchoolYear))
        #expect(calendar.date(schoolDays: 1, after: day("2026-11-23")) == nil)
        #expect(calendar.session(after: am("2026-11-23")) == nil)
        #expect(calendar.termWeek(of: day("2026-11-23")) == nil)
    }

    @Test("counting and listing agree with asking day by day, from any day to any day")
    func consistent() {
        let calendar = SchoolCalendar.sample
        let all = (day("2026-08-20").dayNumber...day("2027-08-10").dayNumber).map(CivilDate.init(dayNumber:))
        let school = all.filter(calendar.isSchoolDay)
        var random = SeededGenerator(seed: 4)
        for _ in 0..<300 {
            let ends = [all.randomElement(using: &random)!, all.randomElement(using: &random)!].sorted()
            let expected = school.filter { ends[0] <= $0 && $0 <= ends[1] }
            #expect(calendar.schoolDays(in: ends[0]...ends[1]) == expected)
            #expect(calendar.schoolDayCount(in: ends[0]...ends[1]) == expected.count)
            let later = school.filter { $0 > ends[0] }
            for count in [1, 5, 40] {
                let expected = later.count >= count ? later[count - 1] : nil
                #expect(calendar.date(schoolDays: count, after: ends[0]) == expected)
            }
            #expect(calendar.schoolDay(before: ends[1]) == school.last { $0 < ends[1] })
        }
    }

    @Test("five school days for a reason pass over half-term, weekends and both clock changes")
    func deadline() {
        let calendar = SchoolCalendar.sample
        #expect(calendar.notYetKnownDeadline(for: am("2026-10-21")) == day("2026-11-04"))
        #expect(calendar.notYetKnownDeadline(for: am("2026-11-23")) == day("2026-11-30"))
        #expect(calendar.notYetKnownDeadline(for: am("2027-07-19")) == nil)
    }

    @Test("sessions follow one another over nights, weekends and holidays, and back again")
    func sessions() {
        let calendar = SchoolCalendar.sample
        #expect(calendar.session(after: am("2026-10-23")) == pm("2026-10-23"))
        #expect(calendar.session(after: pm("2026-10-23")) == am("2026-11-02"))
        #expect(calendar.session(before: am("2026-11-02")) == pm("2026-10-23"))
        #expect(calendar.session(before: pm("2026-10-28")) == pm("2026-10-23"))
        #expect(calendar.session(after: am("2026-10-28")) == am("2026-11-02"))
        #expect(calendar.session(before: am("2026-09-02")) == nil)
        let last = calendar.sessions(4, upTo: am("2026-11-02"))
        #expect(last == [pm("2026-10-22"), am("2026-10-23"), pm("2026-10-23"), am("2026-11-02")])
        #expect(calendar.sessions(9, upTo: am("2026-09-02")) == [am("2026-09-02")])
        #expect(calendar.sessions(in: day("2026-10-23")...day("2026-11-02")).count == 4)
    }

    @Test("school weeks pass over weeks without school")
    func weeks() {
        let weeks = SchoolCalendar.sample.schoolWeeks(3, upTo: day("2026-11-11"))
        #expect(weeks == [day("2026-10-19"), day("2026-11-02"), day("2026-11-09")])
        #expect(SchoolCalendar.sample.schoolWeeks(10, upTo: day("2026-09-08")).count == 2)
    }

    @Test(
        "terms and weeks come from the holidays where no term was entered",
        arguments: [
            ("2026-09-02", "autumn term, week 1"), ("2026-11-23", "autumn term, week 12"),
            ("2027-01-04", "spring term, week 1"), ("2027-02-22", "spring term, week 7"),
            ("2027-04-12", "summer term, week 1"), ("2027-07-20", "summer term, week 14"),
        ])
    func derivedTerms(date: String, heading: String) {
        #expect(SchoolCalendar.sample.termWeek(of: day(date))?.description == heading)
    }

    @Test(
        "in a week without school, or where the calendar does not say, there is no term week",
        arguments: [
            "2026-10-28", "2026-12-25", "2026-08-20",
        ])
    func noTerm(date: String) {
        #expect(SchoolCalendar.sample.termWeek(of: day(date)) == nil)
    }

    @Test("without an Easter holiday nothing is said after Christmas; before it, the autumn term still is")
    func honest() {
        let periods = SchoolCalendar.sample.periods.filter { $0.name != "Easter holiday" }
        let calendar = SchoolCalendar(periods)
        #expect(calendar.termWeek(of: day("2027-02-01")) == nil)
        #expect(calendar.termWeek(of: day("2026-11-23"))?.week == 12)
    }

    @Test("a term that was entered gives its own name and is counted from its own first day")
    func enteredTerm() {
        let term = CalendarPeriod(
            id: PeriodID(rawValue: 99), kind: .term, from: day("2026-11-02"), to: day("2026-12-18"), name: "Term 2")
        let calendar = SchoolCalendar(SchoolCalendar.sample.periods + [term])
        #expect(calendar.termWeek(of: day("2026-11-23"))?.description == "Term 2, week 4")
        #expect(calendar.isSchoolDay(day("2026-11-23")))
    }

    @Test("a period of thousands of years, or one that ends before it begins, does no harm")
    func slips() {
        let long = CalendarPeriod(
            id: PeriodID(rawValue: 1), kind: .schoolYear, from: day("2026-09-01"), to: day("9026-07-20"), name: "")
        let backwards = CalendarPeriod(
            id: PeriodID(rawValue: 2), kind: .holiday, from: day("2026-12-18"), to: day("2026-11-02"), name: "")
        let calendar = SchoolCalendar([long, backwards])
        #expect(calendar.isSchoolDay(day("2026-11-23")))
    }
}
