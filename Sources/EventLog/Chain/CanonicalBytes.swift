/// Our own layout of an event and of a commit's header, byte for byte the same on every machine and for ever.
///
/// Integers are eight bytes, most significant first; a text is its count of UTF-8 bytes and then the bytes; an
/// optional column has a bit in a mask and no bytes when it is empty. Payloads stand in by their SHA-256 alone,
/// so that a destroyed payload still verifies. The first byte is the version of the layout.
public struct CanonicalBytes: Sendable {
    /// The bytes of what was last written.
    public private(set) var bytes: [UInt8] = []

    /// An empty writer, to be used again and again.
    public init() {
        bytes.reserveCapacity(512)
    }

    /// Writes an event, replacing what was there.
    ///
    /// - Parameters:
    ///   - stream: the stream's name as UTF-8.
    ///   - payload: the digest of the plain payload, if there is one.
    ///   - sealed: the digest of the sealed payload and the number of the key that sealed it, if there is one.
    public mutating func write(
        position: Int64, commit: Int64, stream: [UInt8], version: Int64, type: Int64, schema: Int64,
        columns: EventColumns, payload: LogHash?, sealed: LogHash?, sealedKey: Int64?
    ) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(1)
        append(position)
        append(commit)
        append(text: stream)
        append(version)
        append(type)
        append(schema)
        var mask: UInt16 = 0
        let maskIndex = bytes.count
        bytes.append(0)
        bytes.append(0)
        append(columns.child, &mask, 0)
        append(columns.session, &mask, 1)
        append(columns.code, &mask, 2)
        append(columns.minutes, &mask, 3)
        append(columns.clock, &mask, 4)
        append(columns.fromCode, &mask, 5)
        append(columns.fromMinutes, &mask, 6)
        append(columns.cause, &mask, 7)
        append(columns.supersedes, &mask, 8)
        append(sealedKey, &mask, 9)
        if let payload {
            mask |= 1 << 10
            append(payload)
        }
        if let sealed {
            mask |= 1 << 11
            append(sealed)
        }
        bytes[maskIndex] = UInt8(truncatingIfNeeded: mask >> 8)
        bytes[maskIndex + 1] = UInt8(truncatingIfNeeded: mask)
    }

    /// Writes a commit's header, replacing what was there.
    public mutating func write(_ header: CommitHeader) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(1)
        append(header.number)
        append(Int64(bitPattern: header.commandID.high))
        append(Int64(bitPattern: header.commandID.low))
        append(header.actor)
        append(header.actorWords)
        append(text: Array(header.terminal.utf8))
        append(header.recordedAt)
        append(header.offset)
        append(header.firstPosition)
        append(header.eventCount)
        append(text: Array(header.software.utf8))
    }

    private mutating func append(_ value: Int64?, _ mask: inout UInt16, _ bit: UInt16) {
        guard let value else { return }
        mask |= 1 << bit
        append(value)
    }

    private mutating func append(_ value: Int64) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ hash: LogHash) {
        hash.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    private mutating func append(text: [UInt8]) {
        append(Int64(text.count))
        bytes.append(contentsOf: text)
    }
}

/// What a commit says of itself, apart from its events and its place in the chain.
public struct CommitHeader: Hashable, Sendable {
    /// The gapless number, from 1.
    public var number: Int64
    /// The client's name for the act.
    public var commandID: CommandID
    /// The staff member's number.
    public var actor: Int64
    /// The digest of the sealed name and position.
    public var actorWords: LogHash
    /// Which terminal.
    public var terminal: String
    /// When it was recorded: milliseconds since 1 January 1970 UTC.
    public var recordedAt: Int64
    /// How far the wall clock was ahead of UTC then, in minutes.
    public var offset: Int64
    /// The position of its first event.
    public var firstPosition: Int64
    /// How many events it has.
    public var eventCount: Int64
    /// The program's version.
    public var software: String

    /// A commit's header.
    public init(
        number: Int64, commandID: CommandID, actor: Int64, actorWords: LogHash, terminal: String, recordedAt: Int64,
        offset: Int64, firstPosition: Int64, eventCount: Int64, software: String
    ) {
        self.number = number
        self.commandID = commandID
        self.actor = actor
        self.actorWords = actorWords
        self.terminal = terminal
        self.recordedAt = recordedAt
        self.offset = offset
        self.firstPosition = firstPosition
        self.eventCount = eventCount
        self.software = software
    }
}
