/// What tells an action of a plan from the others.
public enum PlanActionSubject: Sendable {}
/// Names an action of a plan.
public typealias PlanActionID = Identifier<PlanActionSubject>

/// One thing that somebody does because of a plan.
public struct PlanAction: Hashable, Sendable, Identifiable {
    /// Which action.
    public let id: PlanActionID
    /// What is done.
    public var what: String
    /// Who does it.
    public var who: String
    /// When: `every morning`, `by half-term`.
    public var when: String
    /// Where.
    public var place: String
    /// Whose view it answers; `nil` where it answers none, which is listed.
    public var answers: Speaker?
    /// Who proposed it.
    public var proposedBy: PlanParty
    /// What came of it, in words.
    public var outcome: String

    /// An action.
    public init(
        id: PlanActionID, what: String, who: String = "", when: String = "", place: String = "",
        answers: Speaker? = nil, proposedBy: PlanParty = .setting, outcome: String = ""
    ) {
        self.id = id
        self.what = what
        self.who = who
        self.when = when
        self.place = place
        self.answers = answers
        self.proposedBy = proposedBy
        self.outcome = outcome
    }
}
