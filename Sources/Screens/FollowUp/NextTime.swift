import Domain

/// Reads when something is to be done next, as a person types it: `10`, `1015`, `+30`, `tomorrow`, `Thu 9`.
enum NextTime {
    /// What is said under a field that holds no time.
    static let example = "a time such as 10, 1015, +30 (minutes) or tomorrow 9"

    /// The day and the time; `nil` when the text is neither.
    ///
    /// A time without a day is today's and still to come.
    static func read(_ text: String, today: CivilDate, now: ClockTime) -> (on: CivilDate, at: ClockTime?)? {
        let text = text.trimmingBlanks()
        if text.hasPrefix("+"), let minutes = Int(text.dropFirst()), (1...600).contains(minutes) {
            return (today, now.adding(minutes: minutes))
        }
        if let at = clock(text) { return at > now ? (today, at) : nil }
        if let on = DateText.date(text, today: today), on >= today { return (on, nil) }
        let words = text.split(separator: " ").map(String.init)
        guard words.count > 1, let last = words.last, let at = clock(last),
            let on = DateText.date(words.dropLast().joined(separator: " "), today: today), on >= today
        else { return nil }
        return on > today || at > now ? (on, at) : nil
    }

    /// A time of day, or a whole hour.
    private static func clock(_ text: String) -> ClockTime? {
        if let time = ClockTime(text) { return time }
        guard text.count <= 2, let hour = Int(text) else { return nil }
        return ClockTime(hour: hour, minute: 0)
    }
}
