/// What every plan rests on, whatever is done in it: strengths, three views, people, a day to look back.
public struct PlanBasis: Hashable, Sendable {
    /// What it is called: `Back to Oak Room`.
    public var title: String
    /// What the child is good at and proud of.
    public var strengths: [String]
    /// The views of child, family and setting, apart.
    public var views: PlanViews
    /// Who agreed, when, in what role.
    public var agreements: [PlanAgreement]
    /// The one person whom the family can always ask about it.
    public var contact: StaffID?
    /// The day of the next review.
    public var reviewOn: CivilDate?
    /// How far it has come.
    public var state: PlanState
    /// How often it was reviewed and went on: 1 for the first cycle of assess, plan, do, review.
    public var cycle: Int
    /// What is for staff alone and is in no copy for the family, such as a safeguarding check.
    public var staffOnly: String

    /// What a plan rests on.
    public init(
        title: String = "", strengths: [String] = [], views: PlanViews = PlanViews(), agreements: [PlanAgreement] = [],
        contact: StaffID? = nil, reviewOn: CivilDate? = nil, state: PlanState = .draft, cycle: Int = 1,
        staffOnly: String = ""
    ) {
        self.title = title
        self.strengths = strengths
        self.views = views
        self.agreements = agreements
        self.contact = contact
        self.reviewOn = reviewOn
        self.state = state
        self.cycle = cycle
        self.staffOnly = staffOnly
    }

    /// Whether somebody of the family agreed.
    public var hasFamilyAgreement: Bool { agreements.contains { $0.party == .family } }

    /// What of it is still needed before the plan can be active, in the order in which it is asked for.
    var missing: [PlanNeed] {
        var needs: [PlanNeed] = []
        if !views.child.isGiven { needs.append(.childView) }
        if !views.family.isGiven { needs.append(.familyView) }
        if contact == nil { needs.append(.namedContact) }
        if reviewOn == nil { needs.append(.reviewDate) }
        if !hasFamilyAgreement { needs.append(.familyAgreement) }
        return needs
    }
}
