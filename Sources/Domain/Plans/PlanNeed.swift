/// What a plan still needs before it can be active (S22, E2; the list: our proposal after local authorities' guides).
public enum PlanNeed: Hashable, Sendable, CaseIterable {
    /// The child's view, or what was seen and why the child could not be asked.
    case childView
    /// The family's view.
    case familyView
    /// The one person whom the family can always ask.
    case namedContact
    /// The day on which it is looked back on.
    case reviewDate
    /// Somebody of the family who agreed.
    case familyAgreement
    /// Something that is done.
    case content
    /// The last day of a part-time timetable.
    case timetableEnd
    /// A parent's agreement to a part-time timetable.
    case parentAgreement
    /// A review of a part-time timetable within a fortnight.
    case fortnightlyReview

    /// What is needed, as one line.
    public var words: String {
        switch self {
        case .childView: "the child's view, or what we saw and why we could not ask"
        case .familyView: "the family's view"
        case .namedContact: "a named contact"
        case .reviewDate: "a day for the review"
        case .familyAgreement: "somebody of the family who agreed, and when"
        case .content: "a first step or action"
        case .timetableEnd: "the last day of the part-time timetable"
        case .parentAgreement: "a parent's agreement to the part-time timetable"
        case .fortnightlyReview: "a review of the part-time timetable within a fortnight"
        }
    }
}
