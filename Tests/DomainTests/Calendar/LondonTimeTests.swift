import Domain
import Foundation
import Testing

@Suite("Wall time in England")
struct LondonTimeTests {
    @Test(
        "the clocks of 2026 go forward on 29 March and back on 25 October at 01:00 UTC",
        arguments: [
            ("2026-03-29T00:59:59.999Z", "2026-03-29T00:59+00:00"),
            ("2026-03-29T01:00:00.000Z", "2026-03-29T02:00+01:00"),
            ("2026-03-29T07:55:00.000Z", "2026-03-29T08:55+01:00"),
            ("2026-10-24T23:30:00.000Z", "2026-10-25T00:30+01:00"),
            ("2026-10-25T00:59:59.999Z", "2026-10-25T01:59+01:00"),
            ("2026-10-25T01:00:00.000Z", "2026-10-25T01:00+00:00"),
            ("2026-10-26T08:55:00.000Z", "2026-10-26T08:55+00:00"),
            ("2026-06-30T23:30:00.000Z", "2026-07-01T00:30+01:00"),
        ])
    func clockChanges(utc: String, wall: String) throws {
        let instant = try #require(Instant(iso: utc))
        #expect(instant.iso == utc)
        #expect(LondonTime(instant).iso == wall)
    }

    @Test("every quarter of an hour of fourteen years agrees with the tz database")
    func agreesWithFoundation() throws {
        let london = try #require(TimeZone(identifier: "Europe/London"))
        var step = Int64(day("2016-12-31").dayNumber) * 86_400_000
        let end = Int64(day("2031-01-01").dayNumber) * 86_400_000
        while step < end {
            let theirs = london.secondsFromGMT(for: Date(timeIntervalSince1970: Double(step) / 1_000))
            if theirs != LondonTime.offsetMinutes(at: Instant(milliseconds: step)) * 60 {
                Issue.record("differs at \(Instant(milliseconds: step).iso)")
            }
            step += 15 * 60_000
        }
    }

    @Test("a wall time that exists gives its moment and comes back the same, on both clock-change days too")
    func wallRoundTrip() {
        for date in ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"].map({ day($0) }
        ) {
            for minute in 0..<1_440 {
                let clock = ClockTime(minute: minute)!
                let isMissing = date == day("2026-03-29") && (60..<120).contains(minute)
                let wall = LondonTime(LondonTime.instant(of: date, at: clock))
                #expect(wall.date == date)
                #expect(wall.clock == (isMissing ? clock.adding(minutes: 60) : clock))
            }
        }
    }

    @Test("of the repeated hour the first is meant; the missing hour is read by the clock before the change")
    func choices() {
        #expect(LondonTime.instant(of: day("2026-10-25"), at: time("01:30")).iso == "2026-10-25T00:30:00.000Z")
        #expect(LondonTime.instant(of: day("2026-03-29"), at: time("01:30")).iso == "2026-03-29T01:30:00.000Z")
        #expect(Instant(london: "2026-11-23T08:50")?.iso == "2026-11-23T08:50:00.000Z")
        #expect(Instant(london: "2026-06-23T08:50")?.iso == "2026-06-23T07:50:00.000Z")
    }

    @Test(
        "the next minute is never now, and never more than a minute away",
        arguments: [
            (0, 60_000), (1, 59_999), (59_999, 1), (60_000, 60_000), (-1, 1),
        ])
    func nextMinute(milliseconds: Int, wait: Int) {
        let instant = Instant(milliseconds: Int64(milliseconds))
        #expect(LondonTime.millisecondsToNextMinute(from: instant) == wait)
    }

    @Test(
        "a moment beyond every calendar is read in winter time", arguments: [Int64.min, .min + 1, .max - 1, .max])
    func extremes(milliseconds: Int64) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(LondonTime.offsetMinutes(at: instant) == 0)
        #expect((LondonTime(instant).date < day("1970-01-01")) == (milliseconds < 0))
    }

    @Test("moments are read with or without seconds, and only in UTC")
    func reading() {
        #expect(Instant(iso: "2026-11-23T08:52Z")?.iso == "2026-11-23T08:52:00.000Z")
        #expect(Instant(iso: "2026-11-23T08:52:07Z")?.iso == "2026-11-23T08:52:07.000Z")
        #expect(Instant(iso: "1969-12-31T23:59:59.999Z")?.milliseconds == -1)
        for text in ["2026-11-23T08:52", "2026-11-23T24:00Z", "2026-11-23T08:52:60Z", "2026-11-23 08:52Z", "Z", ""] {
            #expect(Instant(iso: text) == nil)
        }
    }
}
