public import Domain

/// A child for whom the person may begin a plan.
public struct PlanChild: Hashable, Sendable, Identifiable {
    /// Which child.
    public let id: ChildID
    /// The name as registers list it.
    public let name: String
    /// The name the child is called.
    public let calledName: String
    /// The group today.
    public let group: String
}

extension Workspace {
    /// The children on roll today for whom the person may write a plan, in register order.
    public func childrenForPlans() throws -> [PlanChild] {
        _ = try requirePerson()
        let today = wall.date
        let children = directory.children.values
            .filter { access.may(.write, .reintegration, about: $0.id) && $0.membership.isOnRoll(on: today) }
            .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        return zip(children, children.map(\.listedName)).map { child, name in
            PlanChild(
                id: child.id, name: name, calledName: child.details.preferredForename,
                group: child.membership.group(on: today).map(directory.name(of:)) ?? "")
        }
    }
}
