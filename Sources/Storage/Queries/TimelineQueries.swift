public import Domain
public import EventLog

/// Somebody left, came back or arrived within a session.
public struct MovementRecord: Hashable, Sendable {
    /// Which session.
    public let session: Session
    /// Left, returned or arrived.
    public let type: EventType
    /// When.
    public let at: ClockTime
    /// With whom a child left and why; `nil` when nothing was said or it is destroyed.
    public let detail: Sealed<DepartureDetail>?
    /// The entry that says so.
    public let version: FactVersion
}

extension Snapshot {
    /// The last session before another in which a child had one of some codes; `nil` when there is none.
    public func lastSession(of child: ChildID, before session: Session, with codes: CodeSet) throws -> Session? {
        let numbers = AttendanceCode.allCases.filter(codes.contains).map { Int64($0.rawValue) }
        return try connection.statement(
            """
            SELECT session FROM mark WHERE child = ?1 AND session < ?2
                AND code IN (SELECT value FROM json_each(?3)) ORDER BY session DESC LIMIT 1
            """
        ).first {
            $0.add(child.rawValue)
            $0.add(session.number)
            $0.add(list(numbers))
        } make: {
            Session(number: $0.number(0))
        }
    }

    /// Whether anything was recorded of a child's sessions before one.
    public func hasMarks(of child: ChildID, before session: Session) throws -> Bool {
        try connection.statement("SELECT 1 FROM mark WHERE child = ? AND session < ? LIMIT 1").first {
            $0.add(child.rawValue)
            $0.add(session.number)
        } make: { _ in
            true
        } ?? false
    }

    /// Gives each code that a child has between two sessions, both included, in order, and nothing more of it.
    public func eachCode(
        of child: ChildID, from: Session, to: Session, _ body: (Session, AttendanceCode) -> Void
    ) throws {
        try connection.statement(
            """
            SELECT session, code FROM mark WHERE child = ? AND session BETWEEN ? AND ? AND code IS NOT NULL
            ORDER BY session
            """
        ).each {
            $0.add(child.rawValue)
            $0.add(from.number)
            $0.add(to.number)
        } row: { row in
            guard let code = AttendanceCode(rawValue: row.number(1)) else { throw damaged("code") }
            body(Session(number: row.number(0)), code)
        }
    }

    /// Who welcomed a child back between two sessions, both included, in the order recorded and not taken back.
    public func welcomes(of child: ChildID, from: Session, to: Session) throws -> [SessionWordsRecord<WelcomeBack>] {
        try connection.statement(
            """
            SELECT w.session, w.sealed, w.context, w.position, w.actor, w.recordedAt FROM welcome w
            LEFT JOIN withdrawal b ON b.fact = w.position
            WHERE w.child = ? AND w.session BETWEEN ? AND ? AND b.isWithdrawn IS NOT 1 ORDER BY w.position
            """
        ).all {
            $0.add(child.rawValue)
            $0.add(from.number)
            $0.add(to.number)
        } make: { row in
            SessionWordsRecord(
                child: child, session: Session(number: row.number(0)), words: sealed(row, 1, key: .child(child)),
                version: FactVersion(rawValue: row.int(3)), actor: StaffID(rawValue: row.int(4)),
                recorded: Instant(milliseconds: row.int(5)))
        }
    }

    /// How a child left, came back and arrived between two sessions, both included, and not taken back.
    public func movements(of child: ChildID, from: Session, to: Session) throws -> [MovementRecord] {
        try connection.statement(
            """
            SELECT w.session, w.type, w.clock, w.sealed, w.context, w.position FROM movement w
            LEFT JOIN withdrawal b ON b.fact = w.position
            WHERE w.child = ? AND w.session BETWEEN ? AND ? AND b.isWithdrawn IS NOT 1 ORDER BY w.session, w.position
            """
        ).all {
            $0.add(child.rawValue)
            $0.add(from.number)
            $0.add(to.number)
        } make: { row in
            guard let type = EventType(rawValue: row.number(1)), let at = ClockTime(minute: row.number(2)) else {
                throw damaged("movement")
            }
            return MovementRecord(
                session: Session(number: row.number(0)), type: type, at: at,
                detail: sealed(row, 3, key: .child(child)), version: FactVersion(rawValue: row.int(5)))
        }
    }
}
