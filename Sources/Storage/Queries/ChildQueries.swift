public import Domain
import EventLog

extension Snapshot {
    /// All children who were ever entered.
    public func children() throws -> [StoredChild] {
        try connection.statement("SELECT id, sealed, context, position FROM child ORDER BY id").all(make: child)
    }

    /// One child; `nil` when never entered.
    public func child(_ id: ChildID) throws -> StoredChild? {
        try connection.statement("SELECT id, sealed, context, position FROM child WHERE id = ?").first {
            $0.add(id.rawValue)
        } make: {
            child($0)
        }
    }

    /// Every stretch of membership, each child's in order of date.
    public func memberships() throws -> [MembershipRecord] {
        try connection.statement("SELECT child, grp, start, until FROM membership ORDER BY child, start")
            .all(make: membership)
    }

    /// The people to call about a child.
    public func contacts(of child: ChildID) throws -> [ContactRecord] {
        try connection.statement(
            "SELECT id, sealed, context, position FROM contact WHERE child = ? ORDER BY id"
        ).all {
            $0.add(child.rawValue)
        } make: { row in
            ContactRecord(
                id: ContactID(rawValue: row.int(0)), child: child, details: sealed(row, 1, key: .child(child)),
                version: FactVersion(rawValue: row.int(3)))
        }
    }

    private func child(_ row: Row) -> StoredChild {
        let id = ChildID(rawValue: row.int(0))
        return StoredChild(
            id: id, details: sealed(row, 1, key: .child(id)), version: FactVersion(rawValue: row.int(3)))
    }

    private func membership(_ row: Row) -> MembershipRecord {
        MembershipRecord(
            child: ChildID(rawValue: row.int(0)), group: row.optional(1).map(GroupID.init(rawValue:)),
            from: CivilDate(dayNumber: row.number(2)), until: row.optional(3).map { CivilDate(dayNumber: Int($0)) })
    }
}
