public import Domain

/// A commit as `belong export log` writes it: one JSON object a line, its events inside.
public struct LogCommitRow: Hashable, Sendable {
    /// The commit's number, from 1.
    public var number: Int64
    /// The client's name for the act.
    public var commandID: String
    /// When, in the world.
    public var at: Instant
    /// The wall date and time at the setting.
    public var wallDate: CivilDate
    /// The wall time at the setting.
    public var wallTime: ClockTime
    /// The staff member's number.
    public var actor: Int64
    /// Their name at the time; `nil` where the reader may not see it or the key is gone.
    public var name: String?
    /// Their position at the time; `nil` as the name.
    public var position: String?
    /// Which terminal.
    public var terminal: String
    /// The program's version.
    public var software: String
    /// The previous commit's hash in hexadecimal.
    public var previousHash: String
    /// The commit's hash in hexadecimal.
    public var hash: String
    /// The events, in order.
    public var events: [LogEventRow]

    /// A commit to export.
    public init(
        number: Int64, commandID: String, at: Instant, wallDate: CivilDate, wallTime: ClockTime, actor: Int64,
        name: String?, position: String?, terminal: String, software: String, previousHash: String, hash: String,
        events: [LogEventRow]
    ) {
        self.number = number
        self.commandID = commandID
        self.at = at
        self.wallDate = wallDate
        self.wallTime = wallTime
        self.actor = actor
        self.name = name
        self.position = position
        self.terminal = terminal
        self.software = software
        self.previousHash = previousHash
        self.hash = hash
        self.events = events
    }

    /// The commit as a JSON object.
    public var json: JSONValue {
        [
            "commit": .integer(number), "command": .string(commandID), "at": .string(at.iso),
            "wall": .string("\(wallDate.iso)T\(wallTime)"), "actor": .integer(actor),
            "name": .text(name), "position": .text(position), "terminal": .string(terminal),
            "software": .string(software), "previous": .string(previousHash), "hash": .string(hash),
            "events": .array(events.map(\.json)),
        ]
    }
}

/// An event inside a ``LogCommitRow``.
public struct LogEventRow: Hashable, Sendable {
    /// The event's position in the log, from 1.
    public var position: Int64
    /// The stream.
    public var stream: String
    /// The version within the stream.
    public var version: Int64
    /// The registered name, such as `attendance.marked`.
    public var name: String
    /// The registered version of the payload.
    public var schema: Int
    /// What the event says; `null` where the reader may not see it or the key is gone.
    public var payload: JSONValue

    /// An event to export.
    public init(
        position: Int64, stream: String, version: Int64, name: String, schema: Int, payload: JSONValue
    ) {
        self.position = position
        self.stream = stream
        self.version = version
        self.name = name
        self.schema = schema
        self.payload = payload
    }

    /// The event as a JSON object.
    public var json: JSONValue {
        [
            "position": .integer(position), "stream": .string(stream), "version": .integer(version),
            "name": .string(name), "schema": .integer(Int64(schema)), "payload": payload,
        ]
    }
}
