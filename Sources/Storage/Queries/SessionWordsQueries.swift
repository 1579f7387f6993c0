public import Domain
public import EventLog

extension Snapshot {
    /// What was heard about the given children between two sessions, both included, in the order recorded and not
    /// taken back.
    public func notes(
        of children: [ChildID], from: Session, to: Session
    ) throws -> [SessionWordsRecord<SessionNote>] {
        try words(
            connection.statement(
                """
                SELECT w.child, w.session, w.sealed, w.context, w.position, w.actor, w.recordedAt
                FROM json_each(?1) wanted JOIN note w ON w.child = wanted.value AND w.session BETWEEN ?2 AND ?3
                LEFT JOIN withdrawal b ON b.fact = w.position WHERE b.isWithdrawn IS NOT 1 ORDER BY w.position
                """), children, from, to)
    }

    private func words<Words>(
        _ statement: Statement, _ children: [ChildID], _ from: Session, _ to: Session
    ) throws -> [SessionWordsRecord<Words>] {
        try statement.all {
            $0.add(list(children.map(\.rawValue)))
            $0.add(from.number)
            $0.add(to.number)
        } make: { row in
            let child = ChildID(rawValue: row.int(0))
            return SessionWordsRecord(
                child: child, session: Session(number: row.number(1)), words: sealed(row, 2, key: .child(child)),
                version: FactVersion(rawValue: row.int(4)), actor: StaffID(rawValue: row.int(5)),
                recorded: Instant(milliseconds: row.int(6)))
        }
    }
}
