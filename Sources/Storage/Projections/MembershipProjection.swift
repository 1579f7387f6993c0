import Domain
import EventLog

/// Which child belongs to which group from when until when.
///
/// Each row is a dated fact: a group from a day on, or none after a last day. A fact holds until the day before
/// the next one; of two facts about one day the later recorded stands.
final class MembershipProjection: Projection {
    static let name = "membership"
    static let version = 1
    static let types: [EventType] = [.childJoined, .childLeft, .leavingWithdrawn]
    static let tables = [
        ReadTable(
            name: "membership",
            columns: """
                child INTEGER NOT NULL, start INTEGER NOT NULL, grp INTEGER, until INTEGER,
                position INTEGER NOT NULL, PRIMARY KEY(child, start)
                """,
            indexes: [ReadTable.Index(name: "membership_group", columns: "grp, start")])
    ]

    private let put: Statement
    private let endEarlier: Statement
    private let remove: Statement
    private let prolongEarlier: Statement

    init(_ connection: Connection, schema: String) {
        put = Statement(
            connection,
            """
            INSERT OR REPLACE INTO \(schema).membership(child, start, grp, position, until) VALUES (?1, ?2, ?3, ?4,
                (SELECT min(start) - 1 FROM \(schema).membership WHERE child = ?1 AND start > ?2))
            """)
        endEarlier = Statement(
            connection,
            """
            UPDATE \(schema).membership SET until = ?2 - 1 WHERE child = ?1
                AND start = (SELECT max(start) FROM \(schema).membership WHERE child = ?1 AND start < ?2)
            """)
        remove = Statement(
            connection, "DELETE FROM \(schema).membership WHERE child = ?1 AND start = ?2 AND grp IS NULL")
        prolongEarlier = Statement(
            connection,
            """
            UPDATE \(schema).membership
            SET until = (SELECT min(start) - 1 FROM \(schema).membership WHERE child = ?1 AND start >= ?2)
            WHERE child = ?1 AND start = (SELECT max(start) FROM \(schema).membership WHERE child = ?1 AND start < ?2)
            """)
    }

    func apply(_ fact: AppliedFact) throws {
        guard case .child(let event) = try fact.event.plainFact() else { throw fact.unexpected() }
        switch event {
        case .joined(let child, let group, let from):
            try set(child, group, from: from, fact)
        case .left(let child, let lastDay):
            try set(child, nil, from: lastDay.adding(days: 1), fact)
        case .leavingWithdrawn(let child, let lastDay):
            for statement in [remove, prolongEarlier] {
                try statement.run { values in
                    values.add(child.rawValue)
                    values.add(lastDay.adding(days: 1).dayNumber)
                }
            }
        default: throw fact.unexpected()
        }
    }

    private func set(_ child: ChildID, _ group: GroupID?, from: CivilDate, _ fact: AppliedFact) throws {
        try put.run { values in
            values.add(child.rawValue)
            values.add(from.dayNumber)
            values.add(group?.rawValue)
            values.add(fact.event.position)
        }
        try endEarlier.run { values in
            values.add(child.rawValue)
            values.add(from.dayNumber)
        }
    }
}
