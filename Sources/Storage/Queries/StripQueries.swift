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
}
