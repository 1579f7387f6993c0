public import Domain
public import Interchange

extension Workspace {
    /// A plan as the family gets it, in plain words; nothing that is for staff alone is in it.
    public func familyCopy(of plan: EntryID, about child: ChildID) throws -> PlanSheet {
        let page = try planPage(plan, of: child)
        return PlanSheet(
            setting: settingName, isRehearsal: isRehearsal,
            title: "\(page.calledName)'s plan: \(page.plan.basis.title)", sections: FamilyCopy(page: page).sections,
            printedOn: wall.date)
    }

    /// The plan of a child that is open and was written last, as scripts ask for it.
    public func familyCopy(upn: String) throws -> PlanSheet {
        _ = try requirePerson()
        guard let child = directory.child(upn: upn), access.sees(child.id) else {
            throw permissions.seesEverybody
                ? SettingError.noChild as any Error : AccessError.notForRole("This child's plan")
        }
        guard let line = try supportPlans().last(where: { $0.child == child.id && $0.mayOpen && $0.state != .closed })
        else { throw AccessError.notForRole("This child's plan") }
        return try familyCopy(of: line.id, about: child.id)
    }
}

/// What of a plan is for the family: each field that is taken is named here, so that nothing else can come along.
private struct FamilyCopy {
    let page: PlanPage

    var sections: [PlanSheet.Section] {
        let basis = page.plan.basis
        var sections = [PlanSheet.Section("What is strong", list(basis.strengths.joined(separator: ", ")))]
        for (side, heading) in [
            (Speaker.child, "What \(page.calledName) says"), (.family, "What the family says"),
            (.setting, "What we think"),
        ] {
            let view = basis.views[side]
            let source = [view.who, view.day?.shortWithYear ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
            sections.append(
                PlanSheet.Section(heading, view.isGiven ? [[view.words, source].joined(separator: "  ")] : []))
        }
        if let ladder = page.plan.ladder { sections += steps(ladder) }
        sections.append(PlanSheet.Section("What we do", page.plan.actions.map(words)))
        sections.append(PlanSheet.Section("What we learned together", page.reviews.map(words)))
        sections.append(PlanSheet.Section("Agreed by", basis.agreements.map(\.words)))
        sections.append(PlanSheet.Section("You can always ask", list(page.contact)))
        sections.append(
            PlanSheet.Section("We look at it together again", list(page.reviewDue?.shortWithYear ?? "")))
        return sections
    }

    private func list(_ text: String) -> [String] { text.isEmpty ? [] : [text] }

    private func steps(_ ladder: ReintegrationPlan) -> [PlanSheet.Section] {
        let live = ladder.liveStep(on: page.today)?.id
        let steps = ladder.steps.enumerated().flatMap { index, step -> [String] in
            let now = step.id == live ? "  (now)" : ""
            let facts = [
                step.atTheDoor, step.success.isEmpty ? "" : "Going well is: \(step.success).",
                step.support.isEmpty ? "" : "What helps: \(step.support).",
                step.ifWobbly.isEmpty ? "" : "If it is wobbly: \(step.ifWobbly).",
            ].filter { !$0.isEmpty }
            let words = page.days.filter { $0.step.step == step.id && !$0.step.words.isEmpty }
                .map { "\($0.day.short): \u{201C}\($0.step.words)\u{201D}" }
            return ["\(index + 1). \(step.what), \(step.days) \(step.times)\(now)"] + facts + words
        }
        var sections = [PlanSheet.Section("Steps", steps)]
        if let timetable = ladder.timetable {
            let until = timetable.until.map { " until \($0.shortWithYear)" } ?? ""
            let parent = timetable.parent.isEmpty ? "" : ", agreed with \(timetable.parent)"
            sections.append(
                PlanSheet.Section("Part-time for now", ["From \(timetable.from.shortWithYear)\(until)\(parent)."]))
        }
        return sections
    }

    private func words(of action: PlanAction) -> String {
        [action.what, action.who, action.when, action.place].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func words(of review: PlanPage.Review) -> String {
        let words = review.review
        let facts = [
            words.helped.isEmpty ? "" : "What helped: \(words.helped).",
            words.childWords.isEmpty ? "" : "\(page.calledName): \u{201C}\(words.childWords)\u{201D}",
            words.familyWords.isEmpty ? "" : "Family: \u{201C}\(words.familyWords)\u{201D}",
            words.changes.isEmpty ? "" : "What changes: \(words.changes).",
        ].filter { !$0.isEmpty }
        return "\(review.day.shortWithYear). \(facts.joined(separator: " "))"
    }
}
