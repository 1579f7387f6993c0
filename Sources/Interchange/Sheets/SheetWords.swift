import Domain

/// Words that the sheets share.
enum SheetWords {
    /// What stands at the head of every sheet of a rehearsal folder.
    static let rehearsal = "REHEARSAL – not a real register"

    /// A date as paper has it: `Monday 23 November 2026`.
    static func long(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return "\(date.weekday.name) \(day) \(months[month - 1]) \(year)"
    }

    /// A short date and a time: `24 Nov 10:14`.
    static func moment(_ date: CivilDate, _ time: ClockTime) -> String {
        let (year, month, day) = date.parts
        return "\(day) \(months[month - 1].prefix(3)) \(year) \(time)"
    }

    /// A count and its noun: `1 child`, `2 children`.
    static func children(_ count: Int) -> String {
        count == 1 ? "1 child" : "\(count) children"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
