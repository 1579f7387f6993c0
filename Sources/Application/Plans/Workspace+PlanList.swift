import Domain

extension Workspace {
    /// The plans that the person may read: what is overdue first, then by the day of the review; closed ones last.
    ///
    /// Of a way back that is for others to read, those who have the child in their group see the live step alone.
    public func supportPlans() throws -> [PlanLine] {
        _ = try requirePerson()
        let today = wall.date
        let entries = try currentEntries(of: SupportPlan.kinds + [.planReview])
        var reviewed: [EntryID: CivilDate] = [:]
        for (_, line) in entries {
            guard case .planReview(let review)? = line.content else { continue }
            reviewed[review.plan] = max(reviewed[review.plan] ?? line.day, line.day)
        }
        var lines = entries.compactMap { child, line -> PlanLine? in
            guard let content = line.content, let plan = SupportPlan(content) else { return nil }
            return planLine(plan, line.id, of: child, reviewed: reviewed[line.id], mayOpen: true)
        }
        for child in directory.children.values
        where access.sees(child.id) && !access.may(.read, .reintegration, about: child.id) {
            lines += child.plans.ladders.filter { $0.plan.liveStep(on: today) != nil }.map {
                planLine(.reintegration($0.plan), $0.entry, of: child.id, reviewed: nil, mayOpen: false)
            }
        }
        return lines.sorted { Self.order($0, today) < Self.order($1, today) }
    }

    private static func order(_ line: PlanLine, _ today: CivilDate) -> (Int, Int, Int64) {
        let rank = line.state == .closed ? 3 : line.isPressing(on: today) ? 0 : line.reviewDue == nil ? 2 : 1
        return (rank, line.reviewDue?.dayNumber ?? 0, line.id.rawValue)
    }

    private func planLine(
        _ plan: SupportPlan, _ id: EntryID, of child: ChildID, reviewed: CivilDate?, mayOpen: Bool
    ) -> PlanLine {
        let today = wall.date
        let entry = directory.children[child]
        let live = plan.ladder?.liveStep(on: today)
        let isUnderWay = plan.basis.state.isUnderWay || plan.basis.state == .closed
        return PlanLine(
            id: id, child: child, name: entry?.details.spokenName ?? "",
            calledName: entry?.details.preferredForename ?? "",
            group: entry?.membership.group(on: today).map(directory.name(of:)) ?? "",
            title: mayOpen ? plan.basis.title : "The step that is live", state: plan.basis.state,
            now: plan.now(on: today), reviewDue: mayOpen ? plan.reviewDue(last: reviewed) : nil,
            contact: plan.basis.contact.map(staffName) ?? "", missing: mayOpen && !isUnderWay ? plan.missing : [],
            timetablePassed: mayOpen ? plan.ladder?.timetablePassed(on: today) : nil, live: live?.id, mayOpen: mayOpen)
    }
}

extension SupportPlan {
    /// What is being done now: `step 3 of 6, 09:30–11:00`, `4 actions`.
    func now(on day: CivilDate) -> String {
        guard let ladder else { return actions.count == 1 ? "1 action" : "\(actions.count) actions" }
        guard let step = ladder.liveStep(on: day), let number = ladder.number(of: step.id) else {
            let steps = ladder.steps.count == 1 ? "1 step" : "\(ladder.steps.count) steps"
            return basis.state.isUnderWay ? "\(steps), none live" : steps
        }
        return "step \(number) of \(ladder.steps.count), \(step.times)"
    }
}
