import Domain
import EventLog

/// The staff, their groups and who covers whom; names and positions sealed.
final class StaffProjection: Projection {
    static let name = "staff"
    static let version = 1
    static let types: [EventType] = [.staffAdded, .staffChanged, .staffRetired, .staffCovering]
    static let tables = [
        ReadTable(
            name: "staff",
            columns: """
                id INTEGER PRIMARY KEY, role INTEGER NOT NULL, isSafeguardingLead INTEGER NOT NULL,
                signInName TEXT, lastDay INTEGER, sealed BLOB, context INTEGER NOT NULL, position INTEGER NOT NULL
                """,
            isKeyed: false),
        ReadTable(
            name: "staff_group",
            columns: """
                staff INTEGER NOT NULL, place INTEGER NOT NULL, grp INTEGER NOT NULL, PRIMARY KEY(staff, place)
                """),
        ReadTable(
            name: "cover",
            columns: """
                day INTEGER NOT NULL, staff INTEGER NOT NULL, grp INTEGER NOT NULL, position INTEGER NOT NULL,
                PRIMARY KEY(day, staff, grp)
                """),
    ]

    private let put: Statement
    private let clearGroups: Statement
    private let addGroup: Statement
    private let retire: Statement
    private let cover: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(
            connection,
            """
            INSERT INTO \(schema).staff(
                id, role, isSafeguardingLead, signInName, lastDay, sealed, context, position)
            VALUES (?1, ?2, ?3, ?4, NULL, ?5, ?6, ?7)
            ON CONFLICT DO UPDATE SET role = ?2, isSafeguardingLead = ?3, signInName = ?4, sealed = ?5, context = ?6,
                position = ?7
            """)
        clearGroups = Statement(connection, "DELETE FROM \(schema).staff_group WHERE staff = ?")
        addGroup = Statement(connection, "INSERT INTO \(schema).staff_group VALUES (?, ?, ?)")
        retire = Statement(connection, "UPDATE \(schema).staff SET lastDay = ?2 WHERE id = ?1")
        cover = Statement(connection, "INSERT OR IGNORE INTO \(schema).cover VALUES (?, ?, ?, ?)")
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .staff(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .added(let staff, let details), .changed(let staff, let details):
            try set(staff, details, fact)
        case .retired(let staff, let lastDay):
            try retire.run { values in
                values.add(staff.rawValue)
                values.add(lastDay.dayNumber)
            }
        case .covering(let staff, let group, let day):
            try cover.run { values in
                values.add(day.dayNumber)
                values.add(staff.rawValue)
                values.add(group.rawValue)
                values.add(fact.event.position)
            }
        }
    }

    private func set(_ staff: StaffID, _ details: StaffDetails, _ fact: AppliedFact) throws {
        try put.run { values in
            values.add(staff.rawValue)
            values.add(details.role.rawValue)
            values.add(details.isSafeguardingLead)
            values.add(details.signInName)
            values.add(fact.event.sealed)
            values.add(fact.context)
            values.add(fact.event.position)
        }
        try clearGroups.run { $0.add(staff.rawValue) }
        for (place, group) in details.groups.enumerated() {
            try addGroup.run { values in
                values.add(staff.rawValue)
                values.add(place)
                values.add(group.rawValue)
            }
        }
    }
}
