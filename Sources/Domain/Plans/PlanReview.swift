/// A look back on a plan together: assess, plan, do, review; every review is a fact of its own.
public struct PlanReview: Hashable, Sendable {
    /// The plan.
    public var plan: EntryID
    /// Which cycle of the plan it ends, from 1.
    public var cycle: Int
    /// Who was there.
    public var present: String
    /// What was done.
    public var done: String
    /// What helped, strengths first.
    public var helped: String
    /// What we understand better now.
    public var learned: String
    /// What changes because of it.
    public var changes: String
    /// The child's words about it.
    public var childWords: String
    /// The family's words about it.
    public var familyWords: String
    /// The day of the next review; `nil` where the plan ends.
    public var next: CivilDate?

    /// A review.
    public init(
        plan: EntryID, cycle: Int, present: String = "", done: String = "", helped: String = "", learned: String = "",
        changes: String = "", childWords: String = "", familyWords: String = "", next: CivilDate? = nil
    ) {
        self.plan = plan
        self.cycle = cycle
        self.present = present
        self.done = done
        self.helped = helped
        self.learned = learned
        self.changes = changes
        self.childWords = childWords
        self.familyWords = familyWords
        self.next = next
    }
}
