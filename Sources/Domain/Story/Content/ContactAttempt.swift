/// One attempt to hear why a child is away (its fields: our proposal, after first-day guides of local authorities).
public struct ContactAttempt: Hashable, Sendable {
    /// When.
    public var at: ClockTime
    /// Which contact of the child; `nil` for somebody else.
    public var contact: ContactID?
    /// Who was tried, as text at the time: `Rachel Baker, mother`.
    public var whom: String
    /// How.
    public var channel: Channel
    /// What came of it.
    public var outcome: ContactOutcome
    /// Whether it was made sure that it was the right person.
    public var isIdentityChecked: Bool
    /// What they said, in their words.
    public var words: String
    /// Whether the child was established to be safe.
    public var safety: ChildSafety
    /// What help was offered.
    public var help: String
    /// The day on which the child is expected back, if they said.
    public var expectedBack: CivilDate?
    /// What is to be done next.
    public var nextStep: String
    /// The day of the next step.
    public var nextOn: CivilDate?
    /// The time of the next step.
    public var nextAt: ClockTime?

    /// A contact attempt.
    public init(
        at: ClockTime, contact: ContactID? = nil, whom: String = "", channel: Channel, outcome: ContactOutcome,
        isIdentityChecked: Bool = false, words: String = "", safety: ChildSafety, help: String = "",
        expectedBack: CivilDate? = nil, nextStep: String = "", nextOn: CivilDate? = nil, nextAt: ClockTime? = nil
    ) {
        self.at = at
        self.contact = contact
        self.whom = whom
        self.channel = channel
        self.outcome = outcome
        self.isIdentityChecked = isIdentityChecked
        self.words = words
        self.safety = safety
        self.help = help
        self.expectedBack = expectedBack
        self.nextStep = nextStep
        self.nextOn = nextOn
        self.nextAt = nextAt
    }
}
