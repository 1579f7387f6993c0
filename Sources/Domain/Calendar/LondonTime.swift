/// The wall clock in England at a moment: civil date, time of day, and how far it is from UTC.
///
/// British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
/// (the Summer Time Order 2002; the same rule since 1996). Dates before that are read by the same rule.
public struct LondonTime: Hashable, Sendable {
    /// The date on the wall.
    public let date: CivilDate
    /// The time on the wall, to the minute.
    public let clock: ClockTime
    /// Minutes ahead of UTC: 0 in winter, 60 in summer.
    public let offsetMinutes: Int

    /// The wall time at a moment.
    public init(_ instant: Instant) {
        offsetMinutes = Self.offsetMinutes(at: instant)
        let (day, millisecond) = instant.adding(minutes: offsetMinutes).dayAndMillisecond
        date = CivilDate(dayNumber: day)
        clock = ClockTime(clamping: millisecond / 60_000)
    }

    /// Minutes ahead of UTC at a moment: 0 or 60.
    public static func offsetMinutes(at instant: Instant) -> Int {
        let year = CivilDate(dayNumber: instant.dayAndMillisecond.day).year
        return instant >= summerBegins(in: year) && instant < summerEnds(in: year) ? 60 : 0
    }

    /// The moment when the clocks go forward: 01:00 UTC on the last Sunday of March.
    public static func summerBegins(in year: Int) -> Instant {
        Instant(day: lastSunday(ofMonth: 3, in: year), minute: 60)
    }

    /// The moment when the clocks go back: 01:00 UTC on the last Sunday of October.
    public static func summerEnds(in year: Int) -> Instant {
        Instant(day: lastSunday(ofMonth: 10, in: year), minute: 60)
    }

    /// The moment of a wall time.
    ///
    /// Of the hour that comes twice in October the first is meant. A time in the hour that is missing in March is
    /// read as if the clocks had not changed yet: `01:30` that night is the moment that walls show as `02:30`.
    public static func instant(of date: CivilDate, at clock: ClockTime) -> Instant {
        let winter = Instant(day: date.dayNumber, minute: clock.minute)
        let summer = winter.adding(minutes: -60)
        return offsetMinutes(at: summer) == 60 ? summer : winter
    }

    /// Milliseconds from a moment until the wall shows another minute: 1 to 60,000.
    public static func millisecondsToNextMinute(from instant: Instant) -> Int {
        // Both offsets are whole minutes, so the minute turns at the same moment as in UTC.
        60_000 - instant.dayAndMillisecond.millisecond % 60_000
    }

    /// As files write it: `2026-11-23T08:52+00:00`.
    public var iso: String {
        "\(date.iso)T\(clock)+\(offsetMinutes == 60 ? "01" : "00"):00"
    }

    private static func lastSunday(ofMonth month: Int, in year: Int) -> Int {
        guard let last = CivilDate(year: year, month: month, day: 31) else { return 0 }
        return last.dayNumber - last.weekday.rawValue % 7
    }
}
