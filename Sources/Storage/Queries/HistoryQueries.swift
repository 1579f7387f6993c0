public import Domain
public import EventLog

extension Snapshot {
    /// Every entry that a child's session ever had, oldest first, each with its commit.
    public func history(of child: ChildID, in session: Session) throws -> [MarkHistoryEntry] {
        // Each entry names the one that it superseded, so the newest leads to all of them.
        var next = try entry(of: child, in: session)?.version.rawValue
        var history: [MarkHistoryEntry] = []
        while let position = next {
            guard let entry = try historyEntry(at: position), entry.version.rawValue == position else {
                throw StorageError.damaged("entry \(position) is missing")
            }
            history.append(entry)
            if let earlier = entry.supersedes?.rawValue, earlier >= position {
                throw StorageError.damaged("entry \(position) supersedes a later one")
            }
            next = entry.supersedes?.rawValue
        }
        return history.reversed()
    }

    /// Who made a commit, when, and at which terminal.
    public func commit(_ number: Int64) throws -> RecordedCommit? {
        try connection.statement(
            """
            SELECT c.number, c.commandID, c.actor, c.actorWords, c.terminal, c.recordedAt, c.offsetMinutes,
                c.firstPosition, c.eventCount, c.software, c.previousHash, c.hash
            FROM "commit" c WHERE c.number = ?
            """
        ).first {
            $0.add(number)
        } make: {
            try commit($0)
        }
    }

    /// Who recorded the latest of some kinds of facts about a child; read from the newest on, so soon found if it is new.
    public func lastActor(of types: [EventType], about child: ChildID) throws -> StaffID? {
        let latest = try types.compactMap { type in
            try connection.statement(
                """
                SELECT e.position, c.actor FROM event e JOIN "commit" c ON c.number = e."commit"
                WHERE e.child = ? AND e.type = ? ORDER BY e.position DESC LIMIT 1
                """
            ).first {
                $0.add(child.rawValue)
                $0.add(Int64(type.rawValue))
            } make: {
                (position: $0.int(0), actor: StaffID(rawValue: $0.int(1)))
            }
        }
        return latest.max { $0.position < $1.position }?.actor
    }

    func commit(_ row: Row, from start: Int32 = 0) throws -> RecordedCommit {
        guard let commit = LogRows.commit(row, from: start) else {
            throw StorageError.damaged("commit \(row.int(start)) cannot be read")
        }
        return commit
    }

    private func historyEntry(at position: Int64) throws -> MarkHistoryEntry? {
        try connection.statement(
            """
            SELECT c.number, c.commandID, c.actor, c.actorWords, c.terminal, c.recordedAt, c.offsetMinutes,
                c.firstPosition, c.eventCount, c.software, c.previousHash, c.hash, e.position, e.type, e.schema,
                e.fromCode, e.fromMinutes, e.code, e.minutes, e.cause, e.supersedes, e.sealed, e.sealedKey
            FROM event e JOIN "commit" c ON c.number = e."commit" WHERE e.position = ?
            """
        ).first {
            $0.add(position)
        } make: { row in
            guard let type = EventType(rawValue: row.number(13)),
                let cause = row.optional(19).flatMap({ MarkCause(rawValue: Int($0)) })
            else { throw StorageError.damaged("entry \(position) is not a mark") }
            let context = SealContext(type: type.rawValue, schema: row.number(14))
            let reason: Sealed<PersonalWords>? = row.optionalBytes(21).map {
                Sealed(key: SealingKey(number: row.int(22)), context: context, bytes: $0)
            }
            return MarkHistoryEntry(
                version: FactVersion(rawValue: row.int(12)), type: type,
                from: try mark(row.optional(15), row.optional(16)), to: try mark(row.optional(17), row.optional(18)),
                cause: cause, supersedes: row.optional(20).map(FactVersion.init(rawValue:)), reason: reason,
                commit: try commit(row))
        }
    }
}
