extension Instant {
    /// A moment by its day and minute in UTC.
    init(day: Int, minute: Int) {
        self.init(milliseconds: Int64(day) * 86_400_000 + Int64(minute) * 60_000)
    }

    /// The moment so many minutes later.
    func adding(minutes: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(minutes) * 60_000)
    }

    /// The day in UTC since 1 January 1970, and the milliseconds since its midnight.
    var dayAndMillisecond: (day: Int, millisecond: Int) {
        // Counted down from the quotient: taking the remainder away first would overflow at the earliest moments.
        let (day, remainder) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        return remainder < 0 ? (Int(day) - 1, Int(remainder) + 86_400_000) : (Int(day), Int(remainder))
    }

    /// The moment in UTC as files write it: `2026-11-23T08:52:07.250Z`.
    public var iso: String {
        let (day, millisecond) = dayAndMillisecond
        let second = millisecond / 1_000
        let time =
            "\((second / 3_600).padded(to: 2)):\((second / 60 % 60).padded(to: 2)):\((second % 60).padded(to: 2))"
        return "\(CivilDate(dayNumber: day).iso)T\(time).\((millisecond % 1_000).padded(to: 3))Z"
    }

    /// A moment written in UTC with its `Z`, seconds and milliseconds optional; `nil` for any other text.
    public init?(iso text: String) {
        guard text.utf8.count >= 17, let date = CivilDate(iso: String(text.prefix(10))) else { return nil }
        var reader = DigitReader(String(text.dropFirst(10)))
        guard reader.take("T"), let hour = reader.number(digits: 2...2), reader.take(":"),
            let minute = reader.number(digits: 2...2), let clock = ClockTime(hour: hour, minute: minute)
        else { return nil }
        var extra = 0
        if reader.take(":") {
            guard let second = reader.number(digits: 2...2), second < 60 else { return nil }
            extra = second * 1_000
            if reader.take(".") {
                guard let thousandths = reader.number(digits: 3...3) else { return nil }
                extra += thousandths
            }
        }
        guard reader.take("Z"), reader.isAtEnd else { return nil }
        let minuteStart = Instant(day: date.dayNumber, minute: clock.minute)
        self.init(milliseconds: minuteStart.milliseconds + Int64(extra))
    }

    /// A moment written as the wall in England shows it: `2026-11-23T08:50`; `nil` for any other text.
    ///
    /// The repeated and the missing hour are read as ``LondonTime/instant(of:at:)`` says.
    public init?(london text: String) {
        guard text.utf8.count == 16, text.utf8.dropFirst(10).first == 0x54,
            let date = CivilDate(iso: String(text.prefix(10))), let clock = ClockTime(String(text.dropFirst(11)))
        else { return nil }
        self = LondonTime.instant(of: date, at: clock)
    }
}
