/// Something that a setting does when nobody has heard why a child is away, and when.
///
/// There is no national clock (domain reference e1): each setting chooses its steps and their times.
public struct EscalationStep: Hashable, Sendable {
    /// What is done, as the setting names it.
    public var name: String
    /// When it falls due.
    public var due: Due

    /// When a step falls due, counted from the first session that is not explained.
    public enum Due: Hashable, Sendable {
        /// So many minutes after that session's register closed, on the same day.
        case minutesAfterClosing(Int)
        /// On so many-th school day of the absence, 1 being the day of that session.
        case schoolDay(Int)
    }

    /// A step.
    public init(_ name: String, due: Due) {
        self.name = name
        self.due = due
    }

    /// Steps until a setting lists its own; our proposal, after the first-day practice of several schools.
    public static let proposed = [
        EscalationStep("Try every contact, one outside the household", due: .minutesAfterClosing(30)),
        EscalationStep("Tell the safeguarding lead", due: .minutesAfterClosing(60)),
        EscalationStep("Decide about a home visit", due: .minutesAfterClosing(120)),
        EscalationStep("Visit home, or ask for a welfare check", due: .schoolDay(2)),
        EscalationStep("Ask children's services for advice", due: .schoolDay(3)),
    ]

    /// The day and, where it has one, the time at which it falls due; `nil` past the end of the calendar.
    ///
    /// - Parameters:
    ///   - since: The first session that is not explained.
    ///   - closes: When that session's register closed.
    public func falls(
        since: Session, closes: ClockTime, calendar: SchoolCalendar
    ) -> (on: CivilDate, at: ClockTime?)? {
        switch due {
        case .minutesAfterClosing(let minutes): (since.date, closes.adding(minutes: minutes))
        case .schoolDay(let number):
            calendar.date(schoolDays: number - 1, after: since.date).map { ($0, nil) }
        }
    }
}

extension EscalationStep: CustomStringConvertible {
    /// As it is listed and typed: `60 min  Tell the safeguarding lead`, `day 3  Ask children's services for advice`.
    public var description: String {
        switch due {
        case .minutesAfterClosing(let minutes): "\(minutes) min  \(name)"
        case .schoolDay(let number): "day \(number)  \(name)"
        }
    }

    /// Reads a step as it is typed; `nil` when the time is not one, or there is no name.
    public init?(_ text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count > 2 else { return nil }
        let name = words.dropFirst(2).joined(separator: " ")
        if words[1] == "min", let minutes = Int(words[0]), (0...1_439).contains(minutes) {
            self.init(name, due: .minutesAfterClosing(minutes))
        } else if words[0] == "day", let number = Int(words[1]), (1...30).contains(number) {
            self.init(name, due: .schoolDay(number))
        } else {
            return nil
        }
    }
}
