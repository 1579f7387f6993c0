import Domain
import Testing

@Suite("Compulsory school age")
struct CompulsorySchoolAgeTests {
    @Test(
        "begins on the prescribed day on or after the fifth birthday",
        arguments: [
            ("01/09/2025", "31/12/2025"), ("31/12/2025", "31/12/2025"), ("01/01/2026", "31/03/2026"),
            ("31/03/2026", "31/03/2026"), ("01/04/2026", "31/08/2026"), ("31/08/2026", "31/08/2026"),
        ])
    func begins(fifthBirthday: String, expected: String) throws {
        let birthday = try #require(CivilDate(british: fifthBirthday))
        let age = CompulsorySchoolAge(born: birthday.birthday(-5))
        #expect(age.begins.british == expected)
        #expect(age.contains(age.begins) && !age.contains(age.begins.adding(days: -1)))
    }

    @Test(
        "ends on the last Friday in June of the school year of the sixteenth birthday",
        arguments: [
            ("2007-09-01", "28/06/2024"), ("2008-08-31", "28/06/2024"), ("2008-09-01", "27/06/2025"),
            ("2010-01-15", "26/06/2026"), ("2011-06-30", "25/06/2027"),
        ])
    func ends(born: String, expected: String) {
        let age = CompulsorySchoolAge(born: day(born))
        #expect(age.ends.british == expected)
        #expect(age.ends.weekday == .friday)
        #expect(age.contains(age.ends) && !age.contains(age.ends.adding(days: 1)))
    }

    @Test("a birth on 29 February gives the same day whichever birthday is kept")
    func leapDay() {
        let age = CompulsorySchoolAge(born: day("2020-02-29"))
        #expect(age.begins == day("2025-03-31"))
        #expect(age.begins == CompulsorySchoolAge(born: day("2020-02-28")).begins)
        #expect(age.begins == CompulsorySchoolAge(born: day("2020-03-01")).begins)
    }

    @Test(
        "age is counted in whole years, a leap-day birthday falling on 1 March",
        arguments: [
            ("2020-11-24", "2026-11-23", 5), ("2020-11-23", "2026-11-23", 6), ("2020-02-29", "2026-02-28", 5),
            ("2020-02-29", "2026-03-01", 6), ("2020-02-29", "2028-02-29", 8), ("2026-11-24", "2026-11-23", -1),
        ])
    func ages(born: String, date: String, age: Int) {
        #expect(day(born).age(on: day(date)) == age)
    }

    @Test(
        "a school year runs from September to August",
        arguments: [
            ("2026-08-31", "2025/26"), ("2026-09-01", "2026/27"), ("2099-09-01", "2099/00"),
        ])
    func schoolYears(date: String, name: String) {
        let year = SchoolYear(containing: day(date))
        #expect(year.name == name)
        #expect(year.firstDay <= day(date) && day(date) <= year.lastDay)
        #expect(year.lastDay.adding(days: 1) == SchoolYear(beginning: year.firstYear + 1).firstDay)
    }

    @Test(
        "headline figures take children who were 4 to 15 when the year began",
        arguments: [
            ("2022-08-31", true), ("2022-09-01", false), ("2010-09-01", true), ("2010-08-31", false),
        ])
    func headline(born: String, counts: Bool) {
        #expect(SchoolYear(beginning: 2026).countsInHeadline(born: day(born)) == counts)
    }
}
