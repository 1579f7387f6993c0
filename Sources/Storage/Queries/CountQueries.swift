public import Domain

/// How many sessions of a child have a code.
public struct CodeCount: Hashable, Sendable {
    /// Who.
    public let child: ChildID
    /// The code.
    public let code: AttendanceCode
    /// How many sessions.
    public let sessions: Int
}

/// A mark by itself: enough for measures that look at dates.
public struct MarkedSession: Hashable, Sendable {
    /// Who.
    public let child: ChildID
    /// Which session.
    public let session: Session
    /// What the register says.
    public let mark: Mark
}

extension Snapshot {
    /// How many sessions of each given child have each code between two dates, both included.
    public func codeCounts(of children: [ChildID], from: CivilDate, to: CivilDate) throws -> [CodeCount] {
        try connection.statement(
            """
            SELECT m.child, m.code, count(*) FROM json_each(?1) wanted
            JOIN mark m ON m.child = wanted.value AND m.session BETWEEN ?2 AND ?3 WHERE m.code IS NOT NULL
            GROUP BY m.child, m.code
            """
        ).all {
            $0.add(list(children.map(\.rawValue)))
            $0.add(Session(from, .morning).number)
            $0.add(Session(to, .afternoon).number)
        } make: {
            try count($0)
        }
    }

    /// How many sessions of every child have each code between two dates, both included.
    public func codeCounts(from: CivilDate, to: CivilDate) throws -> [CodeCount] {
        try connection.statement(
            """
            SELECT child, code, count(*) FROM mark WHERE session BETWEEN ?1 AND ?2 AND code IS NOT NULL
            GROUP BY child, code
            """
        ).all {
            $0.add(Session(from, .morning).number)
            $0.add(Session(to, .afternoon).number)
        } make: {
            try count($0)
        }
    }

    /// How many sessions of each code the members of a group have, each counted while they belonged to it.
    public func codeCounts(inGroup group: GroupID, from: CivilDate, to: CivilDate) throws -> [CodeCount] {
        try connection.statement(
            """
            SELECT b.child, m.code, count(*) FROM membership b JOIN mark m ON m.child = b.child
                AND m.session BETWEEN max(?2, b.start * 2) AND min(?3, ifnull(b.until * 2 + 1, ?3))
            WHERE b.grp = ?1 AND m.code IS NOT NULL GROUP BY b.child, m.code
            """
        ).all {
            $0.add(group.rawValue)
            $0.add(Session(from, .morning).number)
            $0.add(Session(to, .afternoon).number)
        } make: {
            try count($0)
        }
    }

    /// Every mark between two dates, both included, each child's in order.
    public func marks(from: CivilDate, to: CivilDate) throws -> [MarkedSession] {
        var marks: [MarkedSession] = []
        try connection.statement(
            """
            SELECT child, session, code, minutes FROM mark WHERE session BETWEEN ?1 AND ?2 AND code IS NOT NULL
            ORDER BY child, session
            """
        ).each {
            $0.add(Session(from, .morning).number)
            $0.add(Session(to, .afternoon).number)
        } row: { row in
            guard let mark = try mark(row.optional(2), row.optional(3)) else { return }
            marks.append(
                MarkedSession(
                    child: ChildID(rawValue: row.int(0)), session: Session(number: row.number(1)), mark: mark))
        }
        return marks
    }

    private func count(_ row: Row) throws -> CodeCount {
        guard let code = AttendanceCode(rawValue: row.number(1)) else { throw damaged("code") }
        return CodeCount(child: ChildID(rawValue: row.int(0)), code: code, sessions: row.number(2))
    }
}
