import Domain
import Testing

@Suite("Session times")
struct SessionTimesTests {
    @Test("until a setting enters its own, the proposed times hold")
    func proposed() {
        let table = SessionTimesTable()
        let morning = table.times(for: am("2026-11-23"))
        #expect([morning.opens, morning.closes, morning.ends].map(\.description) == ["08:50", "09:15", "12:00"])
        let afternoon = table.times(for: pm("2026-11-23"))
        #expect([afternoon.opens, afternoon.closes, afternoon.ends].map(\.description) == ["13:00", "13:15", "15:15"])
    }

    @Test("times hold from their date until the next, in whatever order they were entered")
    func dated() throws {
        let early = try #require(SessionTimes(opens: time("0830"), closes: time("0900"), ends: time("1145")))
        let late = try #require(SessionTimes(opens: time("0900"), closes: time("0920"), ends: time("1200")))
        var table = SessionTimesTable()
        table.set(late, for: .morning, from: day("2027-01-04"))
        table.set(late, for: .morning, from: day("2026-09-01"))
        table.set(early, for: .morning, from: day("2026-09-01"))
        #expect(table.times(for: am("2026-08-31")) == .proposed(for: .morning))
        #expect(table.times(for: am("2026-09-01")) == early)
        #expect(table.times(for: am("2027-01-03")) == early)
        #expect(table.times(for: am("2027-01-04")) == late)
        #expect(table.times(for: pm("2027-01-04")) == .proposed(for: .afternoon))
    }

    @Test(
        "a register is open for 1 to 30 minutes and closes before the session ends",
        arguments: [
            ("0850", "0850", "1200"), ("0850", "0921", "1200"), ("0850", "0915", "0915"), ("0850", "0840", "1200"),
        ])
    func impossible(opens: String, closes: String, ends: String) {
        #expect(SessionTimes(opens: time(opens), closes: time(closes), ends: time(ends)) == nil)
    }
}
