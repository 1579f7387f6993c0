public import Domain

/// One plan in the list of plans, as the person may see it.
public struct PlanLine: Hashable, Sendable, Identifiable {
    /// Which plan.
    public let id: EntryID
    /// Whose.
    public let child: ChildID
    /// The child's name as it is spoken.
    public let name: String
    /// The name the child is called.
    public let calledName: String
    /// The child's group today; empty for a child who has left.
    public let group: String
    /// What the plan is called.
    public let title: String
    /// How far it has come.
    public let state: PlanState
    /// The live step, or how many actions: `step 3 of 6, 09:30–11:00`.
    public let now: String
    /// When the next review is due.
    public let reviewDue: CivilDate?
    /// Whom the family can always ask about it; empty while nobody was named.
    public let contact: String
    /// What it still needs before it can be active; none once it is.
    public let missing: [PlanNeed]
    /// The last day of a part-time timetable that has passed while its step is live.
    public let timetablePassed: CivilDate?
    /// The live step of a way back.
    public let live: StepID?
    /// Whether the person may read the plan itself, and not only what the register needs of it.
    public let mayOpen: Bool

    /// Whether its review is overdue on a day.
    public func isOverdue(on day: CivilDate) -> Bool { reviewDue.map { $0 < day } ?? false }

    /// Whether it asks for somebody on a day.
    public func isPressing(on day: CivilDate) -> Bool { isOverdue(on: day) || timetablePassed != nil }
}
