public import Domain

/// How many of a group's children attended each session of a time, of those for whom it was possible.
public struct GroupSessions: Sendable {
    private var counts: [Session: (attended: Int, possible: Int)] = [:]
    private let attended = Measure.attendance.codes
    private let possible = Measure.possible.codes

    /// Counts one child's session.
    mutating func add(_ session: Session, _ code: AttendanceCode) {
        guard possible.contains(code) else { return }
        counts[session, default: (0, 0)].possible += 1
        if attended.contains(code) { counts[session, default: (0, 0)].attended += 1 }
    }

    /// The sessions of a day of the week and a half of the day, or of all, in order of time.
    public func sessions(_ figure: Figure) -> [(session: Session, share: Percentage)] {
        counts.filter { figure.covers($0.key) }
            .map { ($0.key, Percentage($0.value.attended, of: $0.value.possible)) }
            .sorted { $0.0 < $1.0 }
    }

    /// The share of them all, as a sum of sessions.
    public func share(_ figure: Figure) -> Percentage {
        var sum = (attended: 0, possible: 0)
        for (session, count) in counts where figure.covers(session) {
            sum.attended += count.attended
            sum.possible += count.possible
        }
        return Percentage(sum.attended, of: sum.possible)
    }
}
