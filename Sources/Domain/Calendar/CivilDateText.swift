extension CivilDate {
    /// A date written as ISO 8601 has it: `2026-11-23`; `nil` for any other text or when there is no such day.
    public init?(iso text: String) {
        var reader = DigitReader(text)
        guard let year = reader.number(digits: 4...4), reader.take("-"),
            let month = reader.number(digits: 2...2), reader.take("-"),
            let day = reader.number(digits: 2...2), reader.isAtEnd
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// A date written as people in Britain do: `23/11/2026`, always the day first; `nil` when there is no such day.
    ///
    /// A leading zero may be left out of the day and the month. The year has four digits.
    public init?(british text: String) {
        var reader = DigitReader(text)
        guard let day = reader.number(digits: 1...2), reader.take("/"),
            let month = reader.number(digits: 1...2), reader.take("/"),
            let year = reader.number(digits: 4...4), reader.isAtEnd
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// As files and commands write it: `2026-11-23`.
    public var iso: String {
        let parts = parts
        return "\(parts.year.padded(to: 4))-\(parts.month.padded(to: 2))-\(parts.day.padded(to: 2))"
    }

    /// As people write it: `23/11/2026`.
    public var british: String {
        let parts = parts
        return "\(parts.day.padded(to: 2))/\(parts.month.padded(to: 2))/\(parts.year.padded(to: 4))"
    }

    /// As screens show it where there is little room: `Mon 23 Nov`.
    public var short: String {
        let parts = parts
        return "\(weekday.short) \(parts.day) \(Self.monthName(parts.month).prefix(3))"
    }

    /// As screens show it with its year: `Mon 23 Nov 2026`.
    public var shortWithYear: String {
        "\(short) \(year)"
    }

    /// As headings show it: `Monday 23 November 2026`.
    public var long: String {
        let parts = parts
        return "\(weekday.name) \(parts.day) \(Self.monthName(parts.month)) \(parts.year)"
    }

    /// The name of a month, 1 to 12; empty for any other number.
    public static func monthName(_ month: Int) -> String {
        switch month {
        case 1: "January"
        case 2: "February"
        case 3: "March"
        case 4: "April"
        case 5: "May"
        case 6: "June"
        case 7: "July"
        case 8: "August"
        case 9: "September"
        case 10: "October"
        case 11: "November"
        case 12: "December"
        default: ""
        }
    }
}

extension CivilDate: CustomStringConvertible {
    /// The date as files write it: `2026-11-23`.
    public var description: String { iso }
}
