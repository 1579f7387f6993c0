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

extension Snapshot {
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

    private func count(_ row: Row) throws -> CodeCount {
        guard let code = AttendanceCode(rawValue: row.number(1)) else { throw damaged("code") }
        return CodeCount(child: ChildID(rawValue: row.int(0)), code: code, sessions: row.number(2))
    }
}
