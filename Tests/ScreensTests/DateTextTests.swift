import Domain
import Testing

@testable import Screens

@MainActor
@Suite("Dates as people type them")
struct DateTextTests {
    /// A Monday.
    nonisolated static let today = CivilDate(iso: "2026-11-23")

    @Test(
        "a date is read in every way in which it is written or said",
        arguments: [
            ("24 Nov", "2026-11-24"), ("24 November", "2026-11-24"), ("24th nov", "2026-11-24"),
            ("Tue 24 Nov", "2026-11-24"), ("Tuesday 24 November 2026", "2026-11-24"), ("24/11", "2026-11-24"),
            ("24/11/2026", "2026-11-24"), ("2026-11-24", "2026-11-24"), (" Tomorrow ", "2026-11-24"),
            ("today", "2026-11-23"), ("+3", "2026-11-26"), ("monday", "2026-11-23"), ("thu", "2026-11-26"),
            ("Sunday", "2026-11-29"), ("5 Jan", "2027-01-05"), ("5/1", "2027-01-05"), ("1 Sept", "2026-09-01"),
            ("29 Feb 2028", "2028-02-29"),
        ])
    func read(text: String, date: String) throws {
        let today = try #require(Self.today)
        #expect(DateText.date(text, today: today)?.iso == date)
    }

    @Test(
        "what is no date is none",
        arguments: [
            "", "nov", "24", "31 Nov", "24 Nov 2026 x", "Mon 24 Nov", "tu", "m", "24//11", "+", "+99999999999",
            "0 Jan", "24 x", "29 Feb 2027",
        ])
    func refused(text: String) throws {
        let today = try #require(Self.today)
        #expect(DateText.date(text, today: today) == nil)
    }
}
