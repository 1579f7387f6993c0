/// A check-in that took place.
public struct CheckInDone: Hashable, Sendable {
    /// The agreement that it belongs to.
    public var checkIn: EntryID?
    /// How.
    public var channel: Channel
    /// What was said.
    public var words: String

    /// A check in done.
    public init(checkIn: EntryID? = nil, channel: Channel, words: String = "") {
        self.checkIn = checkIn
        self.channel = channel
        self.words = words
    }
}
