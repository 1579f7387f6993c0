import Domain
import EventLog

/// Reads rows of the log's tables.
enum LogRows {
    static let commitColumns = """
        c.number, c.commandID, c.actor, c.actorWords, c.terminal, c.recordedAt, c.offsetMinutes, c.firstPosition, \
        c.eventCount, c.software, c.previousHash, c.hash
        """

    /// A commit from twelve columns; `nil` when one of them cannot be what was written.
    static func commit(_ row: Row, from start: Int32 = 0) -> RecordedCommit? {
        guard let command = CommandID(bytes: row.bytes(start + 1)), let previous = row.hash(start + 10),
            let hash = row.hash(start + 11)
        else { return nil }
        return RecordedCommit(
            number: row.int(start), commandID: command, actor: StaffID(rawValue: row.int(start + 2)),
            actorWords: Sealed(key: .setting, context: .actor, bytes: row.bytes(start + 3)),
            terminal: row.text(start + 4), recordedAt: Instant(milliseconds: row.int(start + 5)),
            offsetMinutes: row.number(start + 6), first: FactVersion(rawValue: row.int(start + 7)),
            count: row.number(start + 8), software: row.text(start + 9), previousHash: previous, hash: hash)
    }

    /// The columns that ``event(_:stream:)`` reads, in its order.
    static let eventColumns = """
        e.position, e."commit", e.stream, e.version, e.type, e.schema, e.child, e.session, e.code, e.minutes, e.clock, \
        e.fromCode, e.fromMinutes, e.cause, e.supersedes, e.payload, e.sealed, e.sealedKey
        """

    static func event(_ row: Row, stream: StreamName) -> RecordedEvent {
        RecordedEvent(
            position: row.int(0), commit: row.int(1), stream: stream, version: row.int(3), type: row.number(4),
            schema: row.number(5), columns: columns(row), payload: row.optionalBytes(15),
            sealed: row.optionalBytes(16), sealedKey: row.optional(17).map(SealingKey.init(number:)))
    }

    private static func columns(_ row: Row) -> EventColumns {
        EventColumns(
            child: row.optional(6), session: row.optional(7), code: row.optional(8), minutes: row.optional(9),
            clock: row.optional(10), fromCode: row.optional(11), fromMinutes: row.optional(12),
            cause: row.optional(13), supersedes: row.optional(14))
    }
}
