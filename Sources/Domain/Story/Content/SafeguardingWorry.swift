/// A worry about a child's safety, told to a designated safeguarding lead at once.
public struct SafeguardingWorry: Hashable, Sendable {
    /// The safeguarding lead who was told.
    public var toldTo: StaffID
    /// When they were told.
    public var at: ClockTime
    /// What the worry is.
    public var words: String

    /// A safeguarding worry.
    public init(toldTo: StaffID, at: ClockTime, words: String = "") {
        self.toldTo = toldTo
        self.at = at
        self.words = words
    }
}
