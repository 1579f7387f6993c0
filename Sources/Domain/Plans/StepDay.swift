/// How a day of a step went.
public struct StepDay: Hashable, Sendable {
    /// The plan.
    public var plan: EntryID
    /// The step.
    public var step: StepID
    /// How it went; `nil` where only words were written.
    public var result: StepResult?
    /// How sure the child was before, 0 to 10; `nil` where they did not say.
    public var confidence: Int?
    /// The child's words after it, as they were said.
    public var words: String
    /// What staff saw; for staff alone.
    public var saw: String

    /// A day of a step.
    public init(
        plan: EntryID, step: StepID, result: StepResult? = nil, confidence: Int? = nil, words: String = "",
        saw: String = ""
    ) {
        self.plan = plan
        self.step = step
        self.result = result
        self.confidence = confidence
        self.words = words
        self.saw = saw
    }
}
