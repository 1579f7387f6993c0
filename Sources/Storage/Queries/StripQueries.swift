public import Domain

extension Snapshot {
    /// The codes of the given children between two sessions, both included: one question for a whole register.
    ///
    /// A session without a mark, or whose mark was taken back, is not among a child's sessions.
    public func strips(
        of children: [ChildID], from: Session, to: Session
    ) throws -> [ChildID: [Session: AttendanceCode]] {
        var strips: [ChildID: [Session: AttendanceCode]] = [:]
        try connection.statement(
            """
            SELECT m.child, m.session, m.code FROM json_each(?1) wanted
            JOIN mark m ON m.child = wanted.value AND m.session BETWEEN ?2 AND ?3 WHERE m.code IS NOT NULL
            """
        ).each {
            $0.add(list(children.map(\.rawValue)))
            $0.add(from.number)
            $0.add(to.number)
        } row: { row in
            guard let code = AttendanceCode(rawValue: row.number(2)) else { throw damaged("code") }
            strips[ChildID(rawValue: row.int(0)), default: [:]][Session(number: row.number(1))] = code
        }
        return strips
    }

    /// The last marked sessions of a child before a session, newest first: for spells of absence.
    public func lastMarks(of child: ChildID, before session: Session, limit: Int) throws -> [SessionCode] {
        try connection.statement(
            """
            SELECT session, code FROM mark WHERE child = ? AND session < ? AND code IS NOT NULL
            ORDER BY session DESC LIMIT ?
            """
        ).all {
            $0.add(child.rawValue)
            $0.add(session.number)
            $0.add(limit)
        } make: { row in
            guard let code = AttendanceCode(rawValue: row.number(1)) else { throw damaged("code") }
            return SessionCode(session: Session(number: row.number(0)), code: code)
        }
    }
}

/// A session and the code that it has.
public struct SessionCode: Hashable, Sendable {
    /// The session.
    public let session: Session
    /// The code.
    public let code: AttendanceCode
}
