import Domain
import Testing

@Suite("When a check-in is due")
struct CheckInTests {
    private let calendar = SchoolCalendar([
        CalendarPeriod(
            id: PeriodID(rawValue: 1), kind: .schoolYear, from: Self.date("2026-09-01"), to: Self.date("2027-07-21"),
            name: ""),
        CalendarPeriod(
            id: PeriodID(rawValue: 2), kind: .holiday, from: Self.date("2026-10-26"), to: Self.date("2026-10-30"),
            name: "half-term"),
    ])

    private static func date(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }

    @Test(
        "school days are counted from the last one done, over weekends and half-term",
        arguments: [
            // Agreed, last done, every so many school days, due: worked out on a wall calendar.
            ("2026-11-02", nil, 5, "2026-11-09"), ("2026-11-02", "2026-11-09", 5, "2026-11-16"),
            ("2026-10-21", "2026-10-22", 2, "2026-11-02"), ("2026-10-21", "2026-10-28", 1, "2026-11-02"),
            ("2026-11-02", "2026-10-30", 1, "2026-11-03"),
        ] as [(String, String?, Int, String)])
    func due(agreed: String, last: String?, every: Int, due: String) {
        let checkIn = CheckIn(who: StaffID(rawValue: 1), channel: .call, everyDays: every)
        #expect(checkIn.due(agreed: Self.date(agreed), last: last.map(Self.date), in: calendar) == Self.date(due))
    }

    @Test("no date arises after the agreement's last day, but one that fell within it stays")
    func until() {
        let until = Self.date("2026-11-13")
        let checkIn = CheckIn(who: StaffID(rawValue: 1), channel: .call, everyDays: 5, until: until)
        #expect(checkIn.due(agreed: Self.date("2026-11-02"), last: nil, in: calendar) == Self.date("2026-11-09"))
        #expect(checkIn.due(agreed: Self.date("2026-11-02"), last: Self.date("2026-11-10"), in: calendar) == nil)
    }
}

@Suite("One thing to say to a child who comes back")
struct OneThingToSayTests {
    @Test("a new interest comes before those of the profile, then a strength, then the child's own words")
    func order() {
        #expect(OneThingToSay.words(noticed: "knots", interests: ["snails", "knots"]) == "Ask about knots, snails")
        #expect(OneThingToSay.words(interests: ["", "snails"], strengths: ["kind"]) == "Ask about snails")
        #expect(OneThingToSay.words(interests: ["a", "b", "c", "d"]) == "Ask about a, b, c")
        #expect(OneThingToSay.words(strengths: ["kind to new children"]) == "Remember: kind to new children")
        #expect(OneThingToSay.words(words: "I like maps") == "They said: “I like maps”")
        #expect(OneThingToSay.words() == nil)
    }
}
