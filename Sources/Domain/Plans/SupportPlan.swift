/// A plan of either kind.
public enum SupportPlan: Hashable, Sendable {
    /// What is done together.
    case action(ActionPlan)
    /// The way back in steps.
    case reintegration(ReintegrationPlan)

    /// The plan that an entry says; `nil` for an entry of another kind.
    public init?(_ content: StoryContent) {
        switch content {
        case .actionPlan(let plan): self = .action(plan)
        case .reintegration(let plan): self = .reintegration(plan)
        default: return nil
        }
    }

    /// The kinds of entries that are plans.
    public static var kinds: [StoryKind] { [.actionPlan, .reintegration] }

    /// The entry that says it.
    public var content: StoryContent {
        switch self {
        case .action(let plan): .actionPlan(plan)
        case .reintegration(let plan): .reintegration(plan)
        }
    }

    /// What it rests on.
    public var basis: PlanBasis {
        get {
            switch self {
            case .action(let plan): plan.basis
            case .reintegration(let plan): plan.basis
            }
        }
        set {
            switch self {
            case .action(var plan):
                plan.basis = newValue
                self = .action(plan)
            case .reintegration(var plan):
                plan.basis = newValue
                self = .reintegration(plan)
            }
        }
    }

    /// What is done in it; none in the way back.
    public var actions: [PlanAction] {
        get { if case .action(let plan) = self { plan.actions } else { [] } }
        set {
            guard case .action(var plan) = self else { return }
            plan.actions = newValue
            self = .action(plan)
        }
    }

    /// The way back; `nil` for a plan of actions.
    public var ladder: ReintegrationPlan? {
        get { if case .reintegration(let plan) = self { plan } else { nil } }
        set {
            guard case .reintegration = self, let newValue else { return }
            self = .reintegration(newValue)
        }
    }

    /// What it still needs before it can be active.
    public var missing: [PlanNeed] {
        switch self {
        case .action(let plan): plan.missing
        case .reintegration(let plan): plan.missing
        }
    }

    /// When the next review is due.
    ///
    /// - Parameter last: the day of the last review.
    public func reviewDue(last: CivilDate?) -> CivilDate? {
        switch self {
        case .action(let plan): plan.basis.reviewDue
        case .reintegration(let plan): plan.reviewDue(last: last)
        }
    }

    /// Goes to another state.
    public mutating func become(_ state: PlanState) throws(PlanStateRefusal) {
        guard basis.state.next.contains(state) else { throw .notNext(basis.state, state) }
        if state == .agreed, basis.agreements.isEmpty { throw .nobodyAgreed }
        if state == .active, !missing.isEmpty { throw .missing(missing) }
        if state == .active, basis.state == .reviewed { basis.cycle += 1 }
        basis.state = state
    }
}

/// Why a plan does not go to a state.
public enum PlanStateRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// That state does not come after the one it is in.
    case notNext(PlanState, PlanState)
    /// Nobody has agreed to it.
    case nobodyAgreed
    /// It still needs something.
    case missing([PlanNeed])

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .notNext(let from, let to): "A plan does not go from \(from.words) to \(to.words). Nothing was changed."
        case .nobodyAgreed: "Nobody has agreed to the plan yet. Nothing was changed. Write who agreed, and when."
        case .missing(let needs):
            "The plan is not active yet; it needs \(needs.map(\.words).joined(separator: "; ")). Nothing was changed."
        }
    }
}
