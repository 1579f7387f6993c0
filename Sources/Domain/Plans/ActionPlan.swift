/// What child, family and setting do together so that it becomes easier to be here.
public struct ActionPlan: Hashable, Sendable {
    /// What it rests on.
    public var basis: PlanBasis
    /// What is done, in order.
    public var actions: [PlanAction]

    /// An action plan.
    public init(basis: PlanBasis = PlanBasis(), actions: [PlanAction] = []) {
        self.basis = basis
        self.actions = actions
    }

    /// What it still needs before it can be active.
    public var missing: [PlanNeed] {
        basis.missing + (actions.isEmpty ? [.content] : [])
    }

    /// Actions that answer nobody's view: asked about, not refused (S19).
    public var answeringNobody: [PlanAction] {
        actions.filter { $0.answers.map { !basis.views[$0].isGiven } ?? true }
    }
}
