public import Domain
import EventLog

extension Snapshot {
    /// Gives every child's entry between two dates, both included, marks that were taken back too: for imports, which
    /// ask once for a whole file.
    public func eachRecordedMark(
        from: CivilDate, to: CivilDate, _ body: (ChildID, Session, RecordedMark) throws -> Void
    ) throws {
        try connection.statement(
            "SELECT child, session, code, minutes, position FROM mark WHERE session BETWEEN ?1 AND ?2"
        ).each {
            $0.add(Session(from, .morning).number)
            $0.add(Session(to, .afternoon).number)
        } row: { row in
            try body(
                ChildID(rawValue: row.int(0)), Session(number: row.number(1)),
                RecordedMark(
                    mark: try mark(row.optional(2), row.optional(3)), version: FactVersion(rawValue: row.int(4))))
        }
    }

    /// The people to call about every child, in the order in which they were entered.
    public func contacts() throws -> [ContactRecord] {
        try connection.statement("SELECT id, child, sealed, context, position FROM contact ORDER BY child, id").all(
            make: { row in
                let child = ChildID(rawValue: row.int(1))
                return ContactRecord(
                    id: ContactID(rawValue: row.int(0)), child: child, details: sealed(row, 2, key: .child(child)),
                    version: FactVersion(rawValue: row.int(4)))
            })
    }
}
