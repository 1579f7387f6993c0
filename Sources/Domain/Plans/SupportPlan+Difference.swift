extension SupportPlan {
    /// The fields in which a later wording differs from this one, in the order in which the plan is read.
    public func changes(to later: SupportPlan, _ name: (StaffID) -> String) -> [PlanChange] {
        let before = fields(name)
        let after = later.fields(name)
        let parts = Set(before.map(\.part)).union(after.map(\.part))
        var changes: [PlanChange] = []
        var done: Set<PlanPart> = []
        for field in after + before where parts.contains(field.part) && done.insert(field.part).inserted {
            changes += Self.changes(
                of: field.part, before.filter { $0.part == field.part }, after.filter { $0.part == field.part })
        }
        if let order = orderChange(to: later) { changes.append(order) }
        return changes
    }

    /// The parts in which a later wording differs.
    public func changedParts(to later: SupportPlan) -> Set<PlanPart> {
        Set(changes(to: later) { "\($0.rawValue)" }.map(\.part))
    }

    /// The fields of one part that differ; they stand in the same order in every wording.
    private static func changes(of part: PlanPart, _ before: [PlanField], _ after: [PlanField]) -> [PlanChange] {
        (0..<max(before.count, after.count)).compactMap { index in
            let old = before.indices.contains(index) ? before[index] : nil
            let new = after.indices.contains(index) ? after[index] : nil
            guard (old?.text ?? "") != (new?.text ?? "") else { return nil }
            return PlanChange(
                part: part, label: new?.label ?? old?.label ?? "", before: old?.text ?? "", after: new?.text ?? "")
        }
    }

    /// That steps which stand in both wordings stand in another order.
    private func orderChange(to later: SupportPlan) -> PlanChange? {
        guard let old = ladder, let new = later.ladder else { return nil }
        let before = old.steps.filter { new.step($0.id) != nil }
        let after = new.steps.filter { old.step($0.id) != nil }
        guard before.map(\.id) != after.map(\.id) else { return nil }
        return PlanChange(
            part: .order, label: "Order of the steps", before: before.map(\.what).joined(separator: ", "),
            after: after.map(\.what).joined(separator: ", "))
    }

    /// Takes over one part as another wording has it.
    mutating func take(_ part: PlanPart, from other: SupportPlan) {
        switch part {
        case .title: basis.title = other.basis.title
        case .strengths: basis.strengths = other.basis.strengths
        case .view(let side): basis.views[side] = other.basis.views[side]
        case .agreements: basis.agreements = other.basis.agreements
        case .contact: basis.contact = other.basis.contact
        case .review: basis.reviewOn = other.basis.reviewOn
        case .state:
            basis.state = other.basis.state
            basis.cycle = other.basis.cycle
        case .staffOnly: basis.staffOnly = other.basis.staffOnly
        case .action(let id): take(action: id, from: other)
        case .timetable: ladder?.timetable = other.ladder?.timetable
        case .step(let id):
            guard var plan = ladder else { return }
            // A step that was tried meanwhile stays: it is only taken away where that leaves the history readable.
            if let step = other.ladder?.step(id) { plan.keep(step) } else { try? plan.remove(id) }
            ladder = plan
        case .order: ladder?.order(as: other.ladder?.steps.map(\.id) ?? [])
        case .moves: if let plan = other.ladder { ladder?.takeMoves(from: plan) }
        }
    }

    private mutating func take(action id: PlanActionID, from other: SupportPlan) {
        let index = actions.firstIndex { $0.id == id }
        switch (index, other.actions.first { $0.id == id }) {
        case (let index?, let action?): actions[index] = action
        case (nil, let action?): actions.append(action)
        case (let index?, nil): actions.remove(at: index)
        case (nil, nil): break
        }
    }
}
