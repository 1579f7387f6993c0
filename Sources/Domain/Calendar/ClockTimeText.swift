extension ClockTime {
    /// A time as people type it: `0908`, `9:08`, `09:08` or `9.08`; `nil` for anything else.
    ///
    /// Without a colon or a stop all four digits are needed, so that a number of minutes is never taken for a time.
    public init?(_ text: String) {
        var reader = DigitReader(text)
        if let both = reader.number(digits: 4...4) {
            guard reader.isAtEnd else { return nil }
            self.init(hour: both / 100, minute: both % 100)
            return
        }
        guard let hour = reader.number(digits: 1...2), reader.take(":") || reader.take("."),
            let minute = reader.number(digits: 2...2), reader.isAtEnd
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The time of a minute of the day, kept inside the day.
    init(clamping minute: Int) {
        self.minute = min(max(minute, 0), 1_439)
    }
}
