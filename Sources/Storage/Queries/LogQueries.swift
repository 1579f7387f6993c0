public import Domain
public import EventLog

extension Snapshot {
    /// Commits after a number, oldest first: what another terminal has done since.
    public func commits(after number: Int64, limit: Int = 1_000) throws -> [RecordedCommit] {
        try connection.statement(
            """
            SELECT c.number, c.commandID, c.actor, c.actorWords, c.terminal, c.recordedAt, c.offsetMinutes,
                c.firstPosition, c.eventCount, c.software, c.previousHash, c.hash
            FROM "commit" c WHERE c.number > ? ORDER BY c.number LIMIT ?
            """
        ).all {
            $0.add(number)
            $0.add(limit)
        } make: {
            try commit($0)
        }
    }

    /// The events of one commit, in order.
    public func events(of commit: RecordedCommit) throws -> [RecordedEvent] {
        try connection.statement(
            """
            SELECT e.position, e."commit", e.stream, e.version, e.type, e.schema, e.child, e.session, e.code, e.minutes,
                e.clock, e.fromCode, e.fromMinutes, e.cause, e.supersedes, e.payload, e.sealed, e.sealedKey, s.name
            FROM event e JOIN stream s ON s.id = e.stream WHERE e.position BETWEEN ? AND ? ORDER BY e.position
            """
        ).all {
            $0.add(commit.first.rawValue)
            $0.add(commit.first.rawValue &+ Int64(commit.count) &- 1)
        } make: {
            try event($0)
        }
    }

    /// The events of one stream up to a commit, in order: as it was, and as we knew it then.
    public func events(in stream: StreamName, asAt commit: Int64 = .max) throws -> [RecordedEvent] {
        try connection.statement(
            """
            SELECT e.position, e."commit", e.stream, e.version, e.type, e.schema, e.child, e.session, e.code, e.minutes,
                e.clock, e.fromCode, e.fromMinutes, e.cause, e.supersedes, e.payload, e.sealed, e.sealedKey, s.name
            FROM stream s JOIN event e ON e.stream = s.id WHERE s.name = ? AND e."commit" <= ? ORDER BY e.version
            """
        ).all {
            $0.add(stream.text)
            $0.add(commit)
        } make: {
            try event($0)
        }
    }

    /// The events of one group's register, and what was recorded of the given children's session elsewhere.
    ///
    /// A child who was marked with one group and moved to another that day is marked, in every register.
    public func registerEvents(
        _ group: GroupID, _ session: Session, members: [ChildID]
    ) throws -> [RecordedEvent] {
        let stream = try events(in: .register(group, session))
        let known = Set(stream.map(\.position))
        var elsewhere: [Int64] = []
        for entry in try entries(of: members, in: session)
        where entry.type != .attendanceMarked || !known.contains(entry.version.rawValue) {
            elsewhere += try history(of: entry.child, in: session).map(\.version.rawValue)
        }
        try connection.statement(
            """
            SELECT w.position FROM json_each(?1) c JOIN movement w ON w.child = c.value AND w.session = ?2
            UNION ALL SELECT w.position FROM json_each(?1) c JOIN note w ON w.child = c.value AND w.session = ?2
            UNION ALL SELECT w.position FROM json_each(?1) c JOIN welcome w ON w.child = c.value AND w.session = ?2
            UNION ALL SELECT w.position FROM json_each(?1) c JOIN withdrawal w ON w.child = c.value AND w.session = ?2
            """
        ).each {
            $0.add(list(members.map(\.rawValue)))
            $0.add(session.number)
        } row: { row in
            elsewhere.append(row.int(0))
        }
        let missing = Set(elsewhere).subtracting(known)
        if missing.isEmpty { return stream }
        return (stream + (try missing.compactMap(event(at:)))).sorted { $0.position < $1.position }
    }

    private func event(at position: Int64) throws -> RecordedEvent? {
        try connection.statement(
            """
            SELECT e.position, e."commit", e.stream, e.version, e.type, e.schema, e.child, e.session, e.code, e.minutes,
                e.clock, e.fromCode, e.fromMinutes, e.cause, e.supersedes, e.payload, e.sealed, e.sealedKey, s.name
            FROM event e JOIN stream s ON s.id = e.stream WHERE e.position = ?
            """
        ).first {
            $0.add(position)
        } make: {
            try event($0)
        }
    }

    /// Walks the log from a commit to another, both included, a commit with its events at a time.
    public func log(
        from first: Int64 = 1, to last: Int64 = .max, _ body: (RecordedCommit, [RecordedEvent]) throws -> Void
    ) throws {
        var number = first - 1
        while number < last {
            let batch = try commits(after: number, limit: 500).filter { $0.number <= last }
            guard let end = batch.last else { return }
            for commit in batch { try body(commit, try events(of: commit)) }
            number = end.number
        }
    }

    /// The register of a group and session as the log stood after a commit: each child's mark then.
    ///
    /// A child whose mark had been taken back has none.
    public func register(_ group: GroupID, _ session: Session, asAt commit: Int64) throws -> [ChildID: Mark] {
        var marks: [ChildID: Mark] = [:]
        for event in try events(in: .register(group, session), asAt: commit) {
            guard case .register(let fact) = try event.plainFact() else { continue }
            switch fact {
            case .marked(let child, _, let mark, _): marks[child] = mark
            case .corrected(let change), .amended(let change, _): marks[change.child] = change.to
            default: continue
            }
        }
        return marks
    }

    private func event(_ row: Row) throws -> RecordedEvent {
        guard let stream = StreamName(text: row.text(18)) else {
            throw StorageError.damaged("entry \(row.int(0)) is in no stream")
        }
        return LogRows.event(row, stream: stream)
    }
}
