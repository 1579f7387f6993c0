/// A spell of absence that ended, or would end, with a child's coming back.
///
/// A spell starts at the first missed session and ends at the next attended one; days without school, sessions that do
/// not count and sessions that nobody marked are passed over and break nothing (domain reference d1). A child who came
/// after closing (U) was here: that ends a spell.
public struct ReturnAfterAbsence: Hashable, Sendable {
    /// The missed sessions of the spell, in order of time; never empty.
    public let sessions: [RecordedSession]

    /// The first missed session.
    public var since: Session { sessions[0].session }

    /// On how many days a session was missed.
    public var days: Int { Set(sessions.map(\.session.date)).count }

    /// The spell that was running just before a session; `nil` when the child was here before it.
    ///
    /// - Parameter recorded: The child's sessions in order of time; later ones than `session` are left out.
    public init?(before session: Session, in recorded: [RecordedSession]) {
        var missed: [RecordedSession] = []
        for earlier in recorded.reversed() where earlier.session < session {
            guard let code = earlier.code else { continue }
            if CodeTable.here.contains(code) { break }
            if Measure.absence.includes(code) { missed.append(earlier) }
        }
        guard !missed.isEmpty else { return nil }
        sessions = missed.reversed()
    }

    /// The spell that ended with a session in which the child was here; `nil` when it was not, or there was no spell.
    public init?(endingWith session: Session, in recorded: [RecordedSession]) {
        guard let code = recorded.last(where: { $0.session == session })?.code, CodeTable.here.contains(code) else {
            return nil
        }
        self.init(before: session, in: recorded)
    }
}
