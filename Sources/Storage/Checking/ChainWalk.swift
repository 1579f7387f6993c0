import Domain
import EventLog

/// Walks the log from its first row and checks each commit as it comes: numbers, links, leaves, payloads, versions.
///
/// It takes no column on trust: any row may have been changed by any means, and a wrong value must be named, never
/// trap.
final class ChainWalk {
    private let connection: Connection
    private var streams = StreamDirectory()
    private let commits: Statement
    private let events: Statement
    private var canonical = CanonicalBytes()
    private var eventRow: Row?
    private var tails: [Int64: Tail] = [:]

    /// The last event of a stream so far.
    private struct Tail {
        var version: Int64
        var commit: Int64
        var position: Int64
    }

    /// The end of what holds.
    private(set) var end = LogEnd(commit: 0, position: 0, hash: .zero)
    /// Events whose sealed words were destroyed.
    private(set) var destroyed = 0

    init(_ connection: Connection) {
        self.connection = connection
        commits = Statement(
            connection, "SELECT \(LogRows.commitColumns) FROM main.\"commit\" c ORDER BY c.number")
        events = Statement(
            connection,
            """
            SELECT \(LogRows.eventColumns), e.payloadHash, e.sealedHash, e.leaf FROM main.event e ORDER BY e.position
            """)
    }

    /// Walks to the end or to the first fault, handing each event that holds to `take`.
    func run(
        against written: LogHead?, take: (RecordedEvent, RecordedCommit) throws -> LogFault.Reason?
    ) throws -> LogFault? {
        do {
            return try walk(against: written, take)
        } catch StorageError.damaged(let message) {
            return LogFault(commit: end.commit + 1, event: nil, reason: .fileDamaged(message))
        }
    }

    private func walk(
        against written: LogHead?, _ take: (RecordedEvent, RecordedCommit) throws -> LogFault.Reason?
    ) throws -> LogFault? {
        streams = try StreamDirectory(connection)
        try commits.begin()
        defer { commits.end() }
        try events.begin()
        defer { events.end() }
        eventRow = try events.next()
        while let row = try commits.next() {
            if let fault = try check(row, take) { return fault }
            if let written, written.commit == end.commit, written.hash != end.hash.bytes {
                return LogFault(commit: end.commit, event: nil, reason: .notAsWrittenDown)
            }
        }
        if let row = eventRow {
            return LogFault(commit: row.int(1), event: row.int(0), reason: .eventOutOfPlace)
        }
        if let written, written.commit > end.commit {
            return LogFault(commit: end.commit, event: nil, reason: .endsEarly(written: written.commit))
        }
        return checkStreams()
    }

    private func check(
        _ row: Row, _ take: (RecordedEvent, RecordedCommit) throws -> LogFault.Reason?
    ) throws -> LogFault? {
        let number = end.commit + 1
        func fault(_ reason: LogFault.Reason, at commit: Int64? = nil) -> LogFault {
            LogFault(commit: commit ?? number, event: nil, reason: reason)
        }
        let found = row.int(0)
        guard found == number else {
            return found > number ? fault(.commitMissing) : fault(.commitOutOfPlace, at: found)
        }
        guard let commit = LogRows.commit(row) else { return fault(.commitUnreadable) }
        guard commit.previousHash == end.hash else { return fault(.notLinked) }
        canonical.write(
            CommitHeader(
                number: number, commandID: commit.commandID, actor: commit.actor.rawValue,
                actorWords: LogHash(of: commit.actorWords.bytes), terminal: commit.terminal,
                recordedAt: commit.recordedAt.milliseconds, offset: Int64(commit.offsetMinutes),
                firstPosition: commit.first.rawValue, eventCount: Int64(commit.count), software: commit.software))
        var link = HashChain.Link(after: end.hash, header: canonical)
        var count: Int64 = 0
        events: while let event = eventRow, event.int(1) == number || count < Int64(commit.count) {
            switch check(event, at: end.position + count + 1, in: number) {
            case .failure(let bad): return bad
            case .another: break events
            case .success(let (leaf, recorded)):
                link.add(leaf)
                if let reason = try take(recorded, commit) {
                    return LogFault(commit: number, event: recorded.position, reason: reason)
                }
            }
            count += 1
            eventRow = try events.next()
        }
        guard count == Int64(commit.count) else {
            return count < Int64(commit.count) && eventRow == nil
                ? LogFault(commit: number, event: end.position + count + 1, reason: .eventMissing)
                : fault(.eventCount(found: count, recorded: Int64(commit.count)))
        }
        guard link.finish() == commit.hash, commit.first.rawValue == end.position + 1 else {
            return fault(.commitChanged)
        }
        end = LogEnd(commit: number, position: end.position + count, hash: commit.hash)
        return nil
    }

    private enum Checked {
        case success((leaf: LogHash, event: RecordedEvent))
        case failure(LogFault)
        /// The event holds, but it is another commit's.
        case another
    }

    private func check(_ row: Row, at position: Int64, in commit: Int64) -> Checked {
        func fault(_ reason: LogFault.Reason) -> Checked {
            .failure(LogFault(commit: commit, event: position, reason: reason))
        }
        let found = row.int(0)
        guard found == position else {
            return found > position
                ? fault(.eventMissing)
                : .failure(LogFault(commit: row.int(1), event: found, reason: .eventOutOfPlace))
        }
        guard let stream = streams[row.int(2)] else { return fault(.streamMissing) }
        let event = LogRows.event(row, stream: stream.name)
        let payloadHash = row.hash(18)
        let sealedHash = row.hash(19)
        canonical.write(
            position: position, commit: row.int(1), stream: stream.bytes, version: event.version,
            type: Int64(event.type), schema: Int64(event.schema), columns: event.columns, payload: payloadHash,
            sealed: sealedHash, sealedKey: row.optional(17))
        let leaf = HashChain.leaf(canonical)
        // Bytes that are no hash must not pass for an empty column.
        guard leaf == row.hash(20), row.isNull(18) == (payloadHash == nil), row.isNull(19) == (sealedHash == nil)
        else { return fault(.eventChanged) }
        guard row.int(1) == commit else { return .another }
        guard payloadHash == event.payload.map(LogHash.init(of:)) else { return fault(.payloadChanged) }
        if let sealed = event.sealed {
            guard LogHash(of: sealed) == sealedHash else { return fault(.payloadChanged) }
        } else if sealedHash != nil {
            destroyed += 1
        }
        let expected = (tails[row.int(2)]?.version ?? 0) + 1
        guard event.version == expected else {
            return fault(.versionOutOfOrder(found: event.version, expected: expected))
        }
        tails[row.int(2)] = Tail(version: expected, commit: commit, position: position)
        return .success((leaf, event))
    }

    private func checkStreams() -> LogFault? {
        let faults = streams.entries.compactMap { id, entry -> LogFault? in
            let tail = tails[id]
            guard entry.version != tail?.version else { return nil }
            return LogFault(
                commit: tail?.commit ?? end.commit, event: tail?.position,
                reason: .streamVersion(found: entry.version, expected: tail?.version ?? 0))
        }
        return faults.min { $0.commit < $1.commit }
    }
}
