/// A step that was taken because nobody had heard why a child is away.
public struct EscalationTaken: Hashable, Sendable {
    /// When.
    public var at: ClockTime
    /// Which step, as the setting names it.
    public var step: String
    /// What came of it.
    public var words: String

    /// An escalation taken.
    public init(at: ClockTime, step: String = "", words: String = "") {
        self.at = at
        self.step = step
        self.words = words
    }
}
