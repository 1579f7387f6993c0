public import Domain

/// One act of one person, before it is in the log: all of its events or none.
public struct CommitDraft: Sendable {
    /// The client's name for this act.
    public var commandID: CommandID
    /// Who acts.
    public var actor: Actor
    /// Which terminal, as the setting names it; plain.
    public var terminal: String
    /// The moment of the act, by this machine's clock; the wall time follows from it.
    public var at: Instant
    /// The program's version.
    public var software: String
    /// The facts, in order.
    public var events: [NewEvent]

    /// A draft of a commit.
    public init(
        commandID: CommandID, actor: Actor, terminal: String, at: Instant, software: String, events: [NewEvent]
    ) {
        self.commandID = commandID
        self.actor = actor
        self.terminal = terminal
        self.at = at
        self.software = software
        self.events = events
    }
}

/// One fact and the stream that it belongs to, before it is in the log.
public struct NewEvent: Hashable, Sendable {
    /// The stream.
    public var stream: StreamName
    /// The fact.
    public var event: DomainEvent

    /// A fact for a stream.
    public init(_ stream: StreamName, _ event: DomainEvent) {
        self.stream = stream
        self.event = event
    }
}

/// What the log answered.
public struct CommitReceipt: Hashable, Sendable {
    /// The commit's gapless number, from 1.
    public var number: Int64
    /// The position of its first event.
    public var first: FactVersion
    /// How many events it has.
    public var count: Int
    /// Whether this command had already been carried out and nothing was written now.
    public var isRepeat: Bool

    /// A receipt.
    public init(number: Int64, first: FactVersion, count: Int, isRepeat: Bool) {
        self.number = number
        self.first = first
        self.count = count
        self.isRepeat = isRepeat
    }
}
