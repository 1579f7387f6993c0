public import Domain
import EventLog

extension Snapshot {
    /// The current entries of the given children in a session; a child who was never marked has none.
    public func entries(of children: [ChildID], in session: Session) throws -> [StoredEntry] {
        try connection.statement(
            """
            SELECT m.child, m.session, m.code, m.minutes, m.position, m."commit", m.type, m.cause, m.actor, m.firstAt,
                m.lastAt
            FROM json_each(?1) wanted JOIN mark m ON m.child = wanted.value AND m.session = ?2
            """
        ).all {
            $0.add(list(children.map(\.rawValue)))
            $0.add(session.number)
        } make: {
            try entry($0)
        }
    }

    /// The current entry of a child in a session; `nil` when never marked.
    public func entry(of child: ChildID, in session: Session) throws -> StoredEntry? {
        try connection.statement(
            """
            SELECT child, session, code, minutes, position, "commit", type, cause, actor, firstAt, lastAt
            FROM mark WHERE child = ? AND session = ?
            """
        ).first {
            $0.add(child.rawValue)
            $0.add(session.number)
        } make: {
            try entry($0)
        }
    }

    /// The current entries of a child between two sessions, both included, in order.
    public func entries(of child: ChildID, from: Session, to: Session) throws -> [StoredEntry] {
        try connection.statement(
            """
            SELECT child, session, code, minutes, position, "commit", type, cause, actor, firstAt, lastAt
            FROM mark WHERE child = ? AND session BETWEEN ? AND ? ORDER BY session
            """
        ).all {
            $0.add(child.rawValue)
            $0.add(from.number)
            $0.add(to.number)
        } make: {
            try entry($0)
        }
    }

    /// All registers of a session that were recorded as complete, each as it was the last time; what was taken back
    /// does not count.
    public func finished(in session: Session) throws -> [FinishedRecord] {
        try connection.statement(
            """
            SELECT f.grp, f.session, f.onRoll, f.here, f.away, f.unmarked, max(f.position), f.actor, f.recordedAt
            FROM finished f LEFT JOIN withdrawal w ON w.fact = f.position
            WHERE f.session = ? AND w.isWithdrawn IS NOT 1 GROUP BY f.grp ORDER BY f.grp
            """
        ).all {
            $0.add(session.number)
        } make: {
            finished($0)
        }
    }

    func entry(_ row: Row) throws -> StoredEntry {
        guard let type = EventType(rawValue: row.number(6)), let cause = MarkCause(rawValue: row.number(7)) else {
            throw damaged("entry")
        }
        return StoredEntry(
            child: ChildID(rawValue: row.int(0)), session: Session(number: row.number(1)),
            mark: try mark(row.optional(2), row.optional(3)), version: FactVersion(rawValue: row.int(4)),
            commit: row.int(5), type: type, cause: cause, actor: StaffID(rawValue: row.int(8)),
            firstRecorded: Instant(milliseconds: row.int(9)), recorded: Instant(milliseconds: row.int(10)))
    }

    func mark(_ code: Int64?, _ minutes: Int64?) throws -> Mark? {
        guard let code else { return nil }
        guard let value = AttendanceCode(rawValue: Int(code)) else { throw damaged("code") }
        return Mark(value, minutesLate: minutes.map { Int($0) })
    }

    private func finished(_ row: Row) -> FinishedRecord {
        FinishedRecord(
            group: GroupID(rawValue: row.int(0)), session: Session(number: row.number(1)),
            tally: RegisterTally(
                onRoll: row.number(2), here: row.number(3), away: row.number(4), unmarked: row.number(5)),
            version: FactVersion(rawValue: row.int(6)), actor: StaffID(rawValue: row.int(7)),
            recorded: Instant(milliseconds: row.int(8)))
    }
}
