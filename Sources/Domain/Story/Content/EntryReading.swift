/// Somebody read a restricted entry.
public struct EntryReading: Hashable, Sendable {
    /// The entry that was read.
    public var of: EntryID

    /// An entry reading.
    public init(of: EntryID) {
        self.of = of
    }
}
