/// Work or news that was sent home to a child who is away.
public struct SentHome: Hashable, Sendable {
    /// What was sent.
    public var what: String
    /// How.
    public var channel: Channel

    /// A sent home.
    public init(what: String = "", channel: Channel) {
        self.what = what
        self.channel = channel
    }
}
