public import Domain

/// One act of one person as the log holds it, without its events.
public struct RecordedCommit: Hashable, Sendable {
    /// The gapless number, from 1.
    public var number: Int64
    /// The client's name for the act.
    public var commandID: CommandID
    /// Who acted.
    public var actor: StaffID
    /// Their name and position at that time.
    public var actorWords: Sealed<StaffWords>
    /// Which terminal.
    public var terminal: String
    /// When it was recorded, by that machine's clock.
    public var recordedAt: Instant
    /// How far the wall clock was ahead of UTC then, in minutes.
    public var offsetMinutes: Int
    /// The position of its first event.
    public var first: FactVersion
    /// How many events it has.
    public var count: Int
    /// The program's version.
    public var software: String
    /// The hash of the commit before.
    public var previousHash: LogHash
    /// Its own hash.
    public var hash: LogHash

    /// A recorded commit.
    public init(
        number: Int64, commandID: CommandID, actor: StaffID, actorWords: Sealed<StaffWords>, terminal: String,
        recordedAt: Instant, offsetMinutes: Int, first: FactVersion, count: Int, software: String,
        previousHash: LogHash, hash: LogHash
    ) {
        self.number = number
        self.commandID = commandID
        self.actor = actor
        self.actorWords = actorWords
        self.terminal = terminal
        self.recordedAt = recordedAt
        self.offsetMinutes = offsetMinutes
        self.first = first
        self.count = count
        self.software = software
        self.previousHash = previousHash
        self.hash = hash
    }
}
