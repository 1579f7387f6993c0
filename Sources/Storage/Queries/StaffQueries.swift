import Domain
import EventLog

extension Snapshot {
    /// All staff, retired ones too.
    public func staff() throws -> [StaffRecord] {
        var groups: [StaffID: [GroupID]] = [:]
        try connection.statement("SELECT staff, grp FROM staff_group ORDER BY staff, place").each(row: { row in
            groups[StaffID(rawValue: row.int(0)), default: []].append(GroupID(rawValue: row.int(1)))
        })
        return try connection.statement(
            """
            SELECT id, role, isSafeguardingLead, signInName, lastDay, sealed, context, position FROM staff ORDER BY id
            """
        ).all(make: { row in
            guard let role = Role(rawValue: row.number(1)) else { throw damaged("role") }
            let id = StaffID(rawValue: row.int(0))
            return StaffRecord(
                id: id, role: role, isSafeguardingLead: row.bool(2), groups: groups[id] ?? [],
                signInName: row.optionalText(3), lastDay: row.optional(4).map { CivilDate(dayNumber: Int($0)) },
                words: sealed(row, 5, key: .setting), version: FactVersion(rawValue: row.int(7)))
        })
    }
}
