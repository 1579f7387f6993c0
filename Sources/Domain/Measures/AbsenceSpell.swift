/// Sessions that a child missed one after the other, up to the session that ended the spell.
///
/// Sessions that do not count, and sessions that nobody marked, are passed over and break nothing, as in
/// ``ReturnAfterAbsence``.
public struct AbsenceSpell: Hashable, Sendable {
    /// The missed sessions, in order of time; never empty.
    public private(set) var sessions: [RecordedSession]
    /// The session in which the child was here again; `nil` while nobody recorded one.
    public private(set) var back: Session?

    /// The first missed session.
    public var first: Session { sessions[0].session }
    /// The last missed session.
    public var last: Session { sessions[sessions.count - 1].session }
    /// The codes of the spell, each once, in order of time.
    public var codes: [AttendanceCode] {
        var codes: [AttendanceCode] = []
        for code in sessions.compactMap(\.code) where !codes.contains(code) { codes.append(code) }
        return codes
    }

    /// Every spell among a child's sessions, which come in order of time.
    public static func spells(in recorded: some Sequence<RecordedSession>) -> [AbsenceSpell] {
        var spells: [AbsenceSpell] = []
        var running: AbsenceSpell?
        for session in recorded {
            guard let code = session.code else { continue }
            // Who came after closing (U) missed the session and was here all the same.
            let isHere = CodeTable.here.contains(code)
            if isHere, var spell = running {
                spell.back = session.session
                spells.append(spell)
                running = nil
            } else if !isHere, Measure.absence.includes(code) {
                if running == nil {
                    running = AbsenceSpell(sessions: [session], back: nil)
                } else {
                    running?.sessions.append(session)
                }
            }
        }
        return spells + [running].compactMap(\.self)
    }
}
