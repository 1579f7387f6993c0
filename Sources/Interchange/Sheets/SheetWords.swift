import Domain

/// Words that the sheets share.
enum SheetWords {
    /// What stands at the head of every sheet of a rehearsal folder.
    static let rehearsal = "REHEARSAL – not a real register"

    /// A day and a time: `Tue 24 Nov 2026 10:14`.
    static func moment(_ date: CivilDate, _ time: ClockTime) -> String {
        "\(date.shortWithYear) \(time)"
    }

    /// A count and its noun: `1 child`, `2 children`.
    static func children(_ count: Int) -> String {
        count == 1 ? "1 child" : "\(count) children"
    }
}
