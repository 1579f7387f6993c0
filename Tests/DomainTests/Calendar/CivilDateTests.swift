import Domain
import Foundation
import Testing

@Suite("Civil dates")
struct CivilDateTests {
    @Test("every day of fourteen years survives being written and read, and agrees with Foundation's calendar")
    func roundTrip() throws {
        var utc = Foundation.Calendar(identifier: .gregorian)
        utc.timeZone = try #require(TimeZone(identifier: "UTC"))
        let first = day("2016-01-01")
        let last = day("2030-12-31")
        for number in first.dayNumber...last.dayNumber {
            let date = CivilDate(dayNumber: number)
            #expect(CivilDate(iso: date.iso) == date)
            #expect(CivilDate(british: date.british) == date)
            let theirs = utc.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            #expect(theirs.year == date.year && theirs.month == date.month && theirs.day == date.day)
            #expect(theirs.weekday == date.weekday.rawValue % 7 + 1)
        }
    }

    @Test("the day comes first in British text, never the month")
    func dayFirst() {
        #expect(CivilDate(british: "03/04/2026") == day("2026-04-03"))
        #expect(CivilDate(british: "3/4/2026") == day("2026-04-03"))
        #expect(CivilDate(british: "04/13/2026") == nil)
    }

    @Test(
        "text that is not a day is refused",
        arguments: [
            "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "23/11/2026", "2026-11-23 ", "２０２６-11-23",
            "2026-11-2३", "02026-11-23", "2026-11-23T00:00",
        ])
    func notISO(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test(
        "British text that is not a day is refused",
        arguments: [
            "", "29/02/2027", "31/04/2026", "23/11/26", "2026-11-23", "23-11-2026", "+1/11/2026", "23/11/2026x",
        ])
    func notBritish(text: String) {
        #expect(CivilDate(british: text) == nil)
    }

    @Test(
        "leap years have a 29 February, and centuries only every fourth",
        arguments: [
            (2024, true), (2026, false), (2028, true), (2000, true), (2100, false),
        ])
    func leapYears(year: Int, isLeap: Bool) {
        #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test("screens show weekday, day and month")
    func screenForms() {
        let date = day("2026-11-23")
        #expect(date.short == "Mon 23 Nov")
        #expect(date.shortWithYear == "Mon 23 Nov 2026")
        #expect(date.long == "Monday 23 November 2026")
        #expect(day("2026-09-01").long == "Tuesday 1 September 2026")
    }
}
