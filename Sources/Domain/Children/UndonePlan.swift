/// One change of what is planned for a child that is to be undone.
public enum UndonePlan: Hashable, Sendable {
    /// A planned absence is withdrawn.
    case withdrawnAbsence(PlanID)
    /// A withdrawn absence is expected again.
    case restoredAbsence(PlanID)
    /// An arrival plan's last day goes from one day to another; `nil` for no end.
    case lastDay(PlanID, from: CivilDate?, to: CivilDate?)

    /// The undoing of an event; `nil` for one that plans nothing.
    ///
    /// - Parameter plans: what was planned before the event.
    public init?(of event: ChildEvent, before plans: ChildPlans) {
        switch event {
        case .absencePlanned(_, let absence): self = .withdrawnAbsence(absence.id)
        case .absenceRestored(_, let plan): self = .withdrawnAbsence(plan)
        case .absenceWithdrawn(_, let plan): self = .restoredAbsence(plan)
        case .arrivalPlanned(_, let arrival):
            // A plan that ends before it begins covers no day.
            self = .lastDay(arrival.id, from: arrival.until, to: arrival.from.adding(days: -1))
        case .arrivalEnded(_, let plan, let lastDay):
            guard let arrival = plans.arrivals.first(where: { $0.id == plan }) else { return nil }
            self = .lastDay(plan, from: lastDay, to: arrival.until)
        case .arrivalProlonged(_, let plan, let until):
            guard let arrival = plans.arrivals.first(where: { $0.id == plan }) else { return nil }
            self = .lastDay(plan, from: until, to: arrival.until)
        default: return nil
        }
    }

    /// The event that undoes it; `nil` when the plan is not as the person left it.
    public func event(for child: ChildID, in plans: ChildPlans) -> ChildEvent? {
        switch self {
        case .withdrawnAbsence(let plan):
            return plans.absences.contains { $0.id == plan } ? .absenceWithdrawn(child, plan) : nil
        case .restoredAbsence(let plan):
            return plans.absences.contains { $0.id == plan } ? nil : .absenceRestored(child, plan)
        case .lastDay(let plan, let from, let to):
            guard let arrival = plans.arrivals.first(where: { $0.id == plan }), arrival.until == from else {
                return nil
            }
            if let to, from.map({ to < $0 }) ?? true { return .arrivalEnded(child, plan, lastDay: to) }
            return .arrivalProlonged(child, plan, until: to)
        }
    }

    /// What undoes the undoing.
    public var inverse: UndonePlan {
        switch self {
        case .withdrawnAbsence(let plan): .restoredAbsence(plan)
        case .restoredAbsence(let plan): .withdrawnAbsence(plan)
        case .lastDay(let plan, let from, let to): .lastDay(plan, from: to, to: from)
        }
    }
}
