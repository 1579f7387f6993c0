import Domain
import Testing

@Suite("Ways to listen, and the time in which every child is asked")
struct ScaffoldTests {
    @Test(
        "S26: every tool of the reference is offered",
        arguments: [
            "faces", "scale", "thermometer", "ladder", "good-day", "three-wishes", "ideal-setting", "drawing",
            "name-the-worry", "relationship-circle", "all-about-me", "card-sort", "photos", "own-photos",
            "where-i-like",
            "talking-mats", "blob", "bear-cards", "settled", "tacpac", "advocate",
        ])
    func offered(name: String) {
        #expect(Scaffold.offered([]).contains { $0.id.rawValue == name })
    }

    @Test("S26: there is a way to listen for every age without words, and each has few enough parts")
    func withoutWords() {
        for age in ScaffoldAge.allCases {
            #expect(Scaffold.shipped.contains { $0.suits(age, .none) })
        }
        #expect(Scaffold.shipped.allSatisfy { $0.parts.count <= Scaffold.mostParts && !$0.parts.isEmpty })
        #expect(Set(Scaffold.shipped.map(\.id)).count == Scaffold.shipped.count)
        #expect(Set(LibraryEntry.shipped.map(\.id)).count == LibraryEntry.shipped.count)
    }

    @Test("a half-term runs from one holiday to the next, and a holiday belongs to the half-term before it")
    func halfTerms() throws {
        func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
        func period(_ kind: CalendarPeriod.Kind, _ from: String, _ to: String, _ id: Int64) throws -> CalendarPeriod {
            CalendarPeriod(id: PeriodID(rawValue: id), kind: kind, from: try day(from), to: try day(to), name: "")
        }
        let calendar = SchoolCalendar([
            try period(.schoolYear, "2026-09-01", "2027-07-20", 1), try period(.holiday, "2026-10-26", "2026-10-30", 2),
            try period(.holiday, "2026-12-21", "2027-01-01", 3),
        ])
        #expect(
            try calendar.span(of: .halfTerm, containing: day("2026-11-23")) == day("2026-10-31")...day("2026-12-20"))
        #expect(
            try calendar.span(of: .halfTerm, containing: day("2026-09-10")) == day("2026-09-01")...day("2026-10-25"))
        let inHoliday = try calendar.span(of: .halfTerm, containing: day("2026-10-27"))
        #expect(inHoliday?.lowerBound == (try day("2026-09-01")))
        #expect(try calendar.span(of: .year, containing: day("2026-11-23")) == day("2026-09-01")...day("2027-07-20"))
        #expect(try calendar.span(of: .halfTerm, containing: day("2026-08-20")) == nil)
        #expect(try calendar.span(of: .never, containing: day("2026-11-23")) == nil)
    }
}
