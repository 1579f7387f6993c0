/// A part of a plan that is written, compared and chosen as a whole when two people wrote at once.
public enum PlanPart: Hashable, Sendable {
    /// What it is called.
    case title
    /// Strengths.
    case strengths
    /// The view of a side.
    case view(Speaker)
    /// Who agreed.
    case agreements
    /// The named contact.
    case contact
    /// The day of the next review.
    case review
    /// How far it has come, and in which cycle.
    case state
    /// What is for staff alone.
    case staffOnly
    /// One action.
    case action(PlanActionID)
    /// The part-time timetable.
    case timetable
    /// One step.
    case step(StepID)
    /// The order of the steps.
    case order
    /// The choices that were made.
    case moves
}

/// One field of a part, as a person reads it.
public struct PlanField: Hashable, Sendable {
    /// The part.
    public let part: PlanPart
    /// What it is called: `Step 3, with`.
    public let label: String
    /// What it says; empty where it says nothing.
    public let text: String

    init(_ part: PlanPart, _ label: String, _ text: String) {
        self.part = part
        self.label = label
        self.text = text
    }
}

/// One field in which two wordings of a plan differ.
public struct PlanChange: Hashable, Sendable {
    /// The part that it belongs to.
    public let part: PlanPart
    /// What the field is called.
    public let label: String
    /// What it said; empty where it said nothing.
    public let before: String
    /// What it says; empty where it says nothing.
    public let after: String
}
