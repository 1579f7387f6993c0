import Domain
import EventLog

/// Puts one commit into the log and its events into the read models, inside the transaction that is open.
final class Appender {
    private let connection: Connection
    private let readModels: ReadModels
    private let insertCommit: Statement
    private let insertEvent: Statement
    private var canonical = CanonicalBytes()
    private var sealedActor: SealedActor?

    private struct SealedActor {
        let actor: Actor
        let bytes: [UInt8]
        let hash: LogHash
    }

    /// An event that has its place in the log, and its hashes.
    private struct Placed {
        var event: RecordedEvent
        let stream: Int64
        let payloadHash: LogHash?
        let sealedHash: LogHash?
        let leaf: LogHash
    }

    private struct Slot {
        var id: Int64
        var name: [UInt8]
        /// The version of the stream's last event so far.
        var version: Int64
    }

    init(_ connection: Connection) {
        self.connection = connection
        readModels = ReadModels(connection, schema: "main")
        insertCommit = Statement(
            connection, "INSERT INTO \"commit\" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        insertEvent = Statement(
            connection,
            "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    }

    /// Forgets what was sealed for the person who was signed in.
    func forgetActor() {
        sealedActor = nil
    }

    /// What a command gave when it was first carried out; `nil` for a new one.
    func receipt(of command: CommandID) throws -> CommitReceipt? {
        try connection.statement("SELECT number, firstPosition, eventCount FROM \"commit\" WHERE commandID = ?")
            .first {
                $0.add(command.bytes)
            } make: { row in
                CommitReceipt(
                    number: row.int(0), first: FactVersion(rawValue: row.int(1)), count: row.number(2),
                    isRepeat: true)
            }
    }

    /// Adds a commit at the end of the log.
    func append(_ draft: CommitDraft, sealer: (any TextSealer)?) throws -> CommitReceipt {
        guard !draft.events.isEmpty else { throw AppendError.empty }
        guard let sealer else { throw StorageError.locked }
        let head = try LogEnd.read(connection)
        let number = head.commit + 1
        let words = try sealed(draft.actor, sealer)
        let header = CommitHeader(
            number: number, commandID: draft.commandID, actor: draft.actor.id.rawValue, actorWords: words.hash,
            terminal: draft.terminal, recordedAt: draft.at.milliseconds,
            offset: Int64(LondonTime.offsetMinutes(at: draft.at)), firstPosition: head.position + 1,
            eventCount: Int64(draft.events.count), software: draft.software)
        canonical.write(header)
        var link = HashChain.Link(after: head.hash, header: canonical)
        let placed = try place(draft.events, in: number, after: head.position, sealer)
        for event in placed { link.add(event.leaf) }
        try insert(header, words: words.bytes, after: head.hash, hash: link.finish())
        for event in placed { try insert(event, at: draft.at, by: draft.actor.id) }
        try connection.statement("UPDATE checkpoint SET position = ? WHERE id = 1")
            .run { $0.add(head.position + Int64(placed.count)) }
        return CommitReceipt(
            number: number, first: FactVersion(rawValue: head.position + 1), count: placed.count, isRepeat: false)
    }

    private func sealed(_ actor: Actor, _ sealer: any TextSealer) throws -> SealedActor {
        if let sealedActor, sealedActor.actor == actor { return sealedActor }
        let plain = try StaffWords(name: actor.name, position: actor.position).plain()
        let bytes = try sealer.seal(plain, with: .setting, context: SealContext.actor.rawValue)
        let sealed = SealedActor(actor: actor, bytes: bytes, hash: LogHash(of: bytes))
        sealedActor = sealed
        return sealed
    }

    /// Gives each event its position and its version, and seals and hashes it.
    private func place(
        _ events: [NewEvent], in commit: Int64, after position: Int64, _ sealer: any TextSealer
    ) throws -> [Placed] {
        var slots = try slots(for: events)
        var placed: [Placed] = []
        placed.reserveCapacity(events.count)
        for event in events {
            let encoded = try EventCoder.encode(event.event)
            var sealed: [UInt8]?
            if let personal = encoded.personal {
                let context = SealContext(type: encoded.type, schema: encoded.schema)
                sealed = try sealer.seal(personal.bytes, with: personal.key, context: context.rawValue)
            }
            slots[event.stream]?.version += 1
            guard let slot = slots[event.stream] else { continue }
            let recorded = RecordedEvent(
                position: position + 1 + Int64(placed.count), commit: commit, stream: event.stream,
                version: slot.version, type: encoded.type, schema: encoded.schema, columns: encoded.columns,
                payload: encoded.plain, sealed: sealed, sealedKey: encoded.personal?.key)
            placed.append(hashed(recorded, slot))
        }
        return placed
    }

    private func hashed(_ event: RecordedEvent, _ slot: Slot) -> Placed {
        let payloadHash = event.payload.map(LogHash.init(of:))
        let sealedHash = event.sealed.map(LogHash.init(of:))
        canonical.write(
            position: event.position, commit: event.commit, stream: slot.name, version: event.version,
            type: Int64(event.type), schema: Int64(event.schema), columns: event.columns, payload: payloadHash,
            sealed: sealedHash, sealedKey: event.sealedKey?.number)
        return Placed(
            event: event, stream: slot.id, payloadHash: payloadHash, sealedHash: sealedHash,
            leaf: HashChain.leaf(canonical))
    }

    /// The streams of a draft, each moved on once by all of its events; the versions from before.
    private func slots(for events: [NewEvent]) throws -> [StreamName: Slot] {
        var counts: [StreamName: Int64] = [:]
        for event in events { counts[event.stream, default: 0] += 1 }
        return try counts.reduce(into: [:]) { slots, entry in
            slots[entry.key] = try move(entry.key, by: entry.value)
        }
    }

    private func move(_ stream: StreamName, by count: Int64) throws -> Slot {
        let name = stream.text
        let moved = try connection.statement(
            "UPDATE stream SET version = version + ?2 WHERE name = ?1 RETURNING id, version"
        ).first {
            $0.add(name)
            $0.add(count)
        } make: {
            Slot(id: $0.int(0), name: Array(name.utf8), version: $0.int(1) - count)
        }
        if let moved { return moved }
        let made = try connection.statement("INSERT INTO stream(name, version) VALUES (?, ?) RETURNING id").first {
            $0.add(name)
            $0.add(count)
        } make: {
            Slot(id: $0.int(0), name: Array(name.utf8), version: 0)
        }
        guard let made else { throw StorageError.damaged("a stream could not be made") }
        return made
    }

    private func insert(_ header: CommitHeader, words: [UInt8], after previous: LogHash, hash: LogHash) throws {
        try insertCommit.run { values in
            values.add(header.number)
            values.add(header.commandID.bytes)
            values.add(header.actor)
            values.add(words)
            values.add(header.terminal)
            values.add(header.recordedAt)
            values.add(header.offset)
            values.add(header.firstPosition)
            values.add(header.eventCount)
            values.add(header.software)
            values.add(previous)
            values.add(hash)
        }
    }

    private func insert(_ placed: Placed, at instant: Instant, by actor: StaffID) throws {
        try insertEvent.run { values in
            values.add(placed.event.position)
            values.add(placed.event.commit)
            values.add(placed.stream)
            values.add(placed.event.version)
            values.add(placed.event.type)
            values.add(placed.event.schema)
            values.add(placed.event.columns)
            values.add(placed.event.payload)
            values.add(placed.payloadHash)
            values.add(placed.event.sealed)
            values.add(placed.event.sealedKey?.number)
            values.add(placed.sealedHash)
            values.add(placed.leaf)
        }
        try readModels.apply(
            AppliedFact(event: placed.event, recordedAt: instant.milliseconds, actor: actor.rawValue))
    }
}

extension Binder {
    /// The nine integers of an event, in the order of the table.
    fileprivate mutating func add(_ columns: EventColumns) {
        add(columns.child)
        add(columns.session)
        add(columns.code)
        add(columns.minutes)
        add(columns.clock)
        add(columns.fromCode)
        add(columns.fromMinutes)
        add(columns.cause)
        add(columns.supersedes)
    }
}
