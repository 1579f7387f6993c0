/// The session times of a setting, each half-day's from a date on.
public struct SessionTimesTable: Hashable, Sendable {
    private var morning: [Entry] = []
    private var afternoon: [Entry] = []

    private struct Entry: Hashable {
        var from: CivilDate
        var times: SessionTimes
    }

    /// A table in which nothing was set: the proposed times are in force on every date.
    public init() {}

    /// Sets the times of a half-day from a date on, until a later date for which others were set.
    public mutating func set(_ times: SessionTimes, for half: HalfDay, from date: CivilDate) {
        var entries = half == .morning ? morning : afternoon
        entries.removeAll { $0.from == date }
        let place = entries.firstIndex { $0.from > date } ?? entries.count
        entries.insert(Entry(from: date, times: times), at: place)
        if half == .morning { morning = entries } else { afternoon = entries }
    }

    /// The times in force for a session.
    public func times(for session: Session) -> SessionTimes {
        let entries = session.half == .morning ? morning : afternoon
        return entries.last { $0.from <= session.date }?.times ?? .proposed(for: session.half)
    }
}

extension SessionTimes {
    /// The times that a new setting begins with, until it enters its own.
    ///
    /// Our proposal: 08:50, 09:15, 12:00 in the morning and 13:00, 13:15, 15:15 in the afternoon.
    public static func proposed(for half: HalfDay) -> SessionTimes {
        half == .morning ? proposedMorning : proposedAfternoon
    }

    private static let proposedMorning = known(530, 555, 720)
    private static let proposedAfternoon = known(780, 795, 915)

    private static func known(_ opens: Int, _ closes: Int, _ ends: Int) -> SessionTimes {
        guard
            let times = SessionTimes(
                opens: ClockTime(clamping: opens), closes: ClockTime(clamping: closes), ends: ClockTime(clamping: ends))
        else { preconditionFailure("no such times") }
        return times
    }
}
