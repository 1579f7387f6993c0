import Domain

/// Counts a register from the replayed read models, to hold it against the counts that were recorded.
final class RegisterBalance {
    private let codes: Statement

    init(_ connection: Connection, schema: String) {
        codes = Statement(
            connection,
            """
            SELECT m.code FROM \(schema).membership b
            LEFT JOIN \(schema).mark m ON m.child = b.child AND m.session = ?3
            WHERE b.grp = ?1 AND b.start <= ?2 AND (b.until IS NULL OR b.until >= ?2)
            """)
    }

    /// The counts of a group's register as far as the log was replayed.
    func tally(_ group: GroupID, _ session: Session) throws -> RegisterTally {
        var tally = RegisterTally(onRoll: 0, here: 0, away: 0, unmarked: 0)
        try codes.each {
            $0.add(group.rawValue)
            $0.add(session.date.dayNumber)
            $0.add(session.number)
        } row: { row in
            tally.onRoll += 1
            if row.isNull(0) {
                tally.unmarked += 1
            } else if let code = AttendanceCode(rawValue: row.number(0)), CodeTable.here.contains(code) {
                tally.here += 1
            } else {
                tally.away += 1
            }
        }
        return tally
    }
}
