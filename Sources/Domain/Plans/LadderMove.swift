/// A choice that people made about the way back, from a day on.
public struct LadderMove: Hashable, Sendable {
    /// What was chosen; stored as a number that never changes.
    public enum Kind: Int, CaseIterable, Sendable {
        /// A step begins, the first or the next, or one goes on after a pause.
        case begin = 1
        /// A step back, on purpose.
        case back = 2
        /// A pause: nothing is live, and the register expects what it expects of everybody.
        case pause = 3
        /// The end of the way: nothing is live any more.
        case end = 4

        /// The words for it on screen.
        public var words: String {
            switch self {
            case .begin: "begins"
            case .back: "a step back, on purpose"
            case .pause: "pause"
            case .end: "end"
            }
        }
    }

    /// What was chosen.
    public var kind: Kind
    /// The step that is live from then on; `nil` where none is.
    public var step: StepID?
    /// The first day on which it holds.
    public var day: CivilDate
    /// How the step went that was live until then; `nil` where none was.
    public var result: StepResult?
    /// Why, in words.
    public var why: String

    /// A choice.
    public init(kind: Kind, step: StepID?, day: CivilDate, result: StepResult? = nil, why: String = "") {
        self.kind = kind
        self.step = step
        self.day = day
        self.result = result
        self.why = why
    }
}

/// Why a choice about the way back cannot be made yet.
public enum LadderRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The plan is not active yet; what it still needs.
    case notActive([PlanNeed])
    /// There is no such step.
    case noStep
    /// Nobody of the family has agreed to the step.
    case familyHasNotAgreed
    /// The step is live already.
    case alreadyLive
    /// No step is live.
    case nothingLive
    /// It lies before the last choice that was made.
    case beforeLastChoice(CivilDate)
    /// A step that was live stays, so that the history can be read.
    case wasLive

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .notActive(let needs) where needs.isEmpty:
            "The plan is not active yet. Nothing was changed. Make it active first: s."
        case .notActive(let needs):
            "The plan is not active yet; it needs \(needs[0].words). Nothing was changed."
        case .noStep: "There is no such step. Nothing was changed. Add one: a."
        case .familyHasNotAgreed:
            "A step begins only when the family has agreed to it. Nothing was changed. Say who agreed, and when."
        case .alreadyLive: "This step is live already. Nothing was changed."
        case .nothingLive: "No step is live. Nothing was changed. n begins one."
        case .beforeLastChoice(let day):
            "The last choice holds from \(day.short). Nothing was changed. Take that day or a later one."
        case .wasLive: "This step was tried, so it stays in the plan. Nothing was changed."
        }
    }
}
