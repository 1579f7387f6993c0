import Domain

/// Reads a date as a person types it: `23/11`, `24 Nov`, `Thu 26 November 2026`, `2026-11-23`, `tomorrow`, `monday`,
/// `+3`.
enum DateText {
    /// What is said under a field that holds no date.
    static let example = "a date such as 24 Nov, 24/11/2026, tomorrow or Monday"

    /// The date; `nil` when the text is none.
    ///
    /// A day of the week is the next one, today among them. A day and month without a year is the one nearest to today.
    static func date(_ text: String, today: CivilDate) -> CivilDate? {
        let text = text.trimmingBlanks().lowercased()
        switch text {
        case "": return nil
        case "today": return today
        case "tomorrow": return today.adding(days: 1)
        default: break
        }
        if text.hasPrefix("+") {
            return Int(text.dropFirst()).flatMap { (0...3_660).contains($0) ? today.adding(days: $0) : nil }
        }
        if let date = CivilDate(iso: text) ?? CivilDate(british: text) { return date }
        if let weekday = weekday(text) {
            return (0..<7).map { today.adding(days: $0) }.first { $0.weekday == weekday }
        }
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        if numbers.count == 2, let day = numbers[0], let month = numbers[1] {
            return nearest(day: day, month: month, to: today)
        }
        return worded(text.split { " ,.".contains($0) }.map(String.init), today: today)
    }

    /// A day, the name of its month, perhaps its year, and before them perhaps the day of the week, which must fit.
    private static func worded(_ words: [String], today: CivilDate) -> CivilDate? {
        guard let first = words.first else { return nil }
        if let weekday = weekday(first) {
            let date = worded(Array(words.dropFirst()), today: today)
            return date?.weekday == weekday ? date : nil
        }
        let digits = first.prefix { $0.isASCII && $0.isNumber }
        guard words.count == 2 || words.count == 3,
            ["", "st", "nd", "rd", "th"].contains(first.dropFirst(digits.count)),
            let day = Int(digits), let month = month(words[1])
        else { return nil }
        guard words.count == 3 else { return nearest(day: day, month: month, to: today) }
        return Int(words[2]).flatMap { CivilDate(year: $0, month: month, day: day) }
    }

    private static func nearest(day: Int, month: Int, to today: CivilDate) -> CivilDate? {
        (-1...1).compactMap { CivilDate(year: today.year + $0, month: month, day: day) }
            .min { abs(today.days(until: $0)) < abs(today.days(until: $1)) }
    }

    private static func weekday(_ text: String) -> Weekday? {
        guard text.count >= 3 else { return nil }
        return Weekday.allCases.first { $0.name.lowercased().hasPrefix(text) }
    }

    private static func month(_ text: String) -> Int? {
        guard text.count >= 3 else { return nil }
        return (1...12).first { CivilDate.monthName($0).lowercased().hasPrefix(text) }
    }
}
