extension Pattern {
    /// One line that says plainly what changed: `away 3 of the last 4 Fridays; was 0 of 12`.
    public var sentence: String {
        switch kind {
        case .weekday:
            let day = weekday?.name ?? "day"
            return "away \(size.affected) of the last \(size.possible) \(day)s; \(was)"
        case .drop: return "away \(size.affected) of the last \(size.possible) days; \(was)"
        case .lateCreep: return "late \(size.affected) of the last \(size.possible) mornings; \(was)"
        case .siblings: return "away together on \(days(size.affected)) of \(size.possible); \(was)"
        case .afterHoliday:
            return "away \(size.affected) of \(size.possible) days beside holidays; \(was) on other days"
        case .amOnly: return "away \(size.affected) of the last \(size.possible) mornings, here after lunch; \(was)"
        case .pmOnly: return "here in the morning, away \(size.affected) of \(size.possible) afternoons; \(was)"
        case .shortSpells: return "\(size.affected) short spells away in \(days(size.possible)); \(was)"
        case .brokenWeeks: return "days away in \(size.affected) of the last \(size.possible) weeks; \(was)"
        case .lessons: return "\(lesson ?? "the same lesson") missed \(size.affected) times in three weeks; \(was)"
        case .transition: return "away \(size.affected) of \(size.possible) days since a change; \(was)"
        case .firstAbsence: return "first absence after \(usual.possible) sessions here"
        case .firstWeek: return "away \(days(size.affected)) of the first \(size.possible) of term"
        case .approaching: return "away \(size.affected) of \(size.possible) sessions this school year"
        case .spell: return "away for \(sessions(size.affected)) so far"
        case .band: return "away \(size.affected) of the last \(size.possible) sessions"
        case .returned: return "back after \(sessions(size.affected)) away"
        }
    }

    private var was: String { "was \(usual.affected) of \(usual.possible)" }

    private func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

    private func sessions(_ count: Int) -> String { count == 1 ? "1 session" : "\(count) sessions" }
}
