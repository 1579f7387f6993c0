public import Domain

extension Workspace {
    /// A plan with all that belongs to it.
    public func planPage(_ id: EntryID, of child: ChildID) throws -> PlanPage {
        let story = try story(of: child)
        guard let line = story.last(where: { $0.id == id && $0.isCurrent }) else { throw StoryError.withdrawn }
        guard let content = line.content, let plan = SupportPlan(content), let entry = directory.children[child] else {
            throw AccessError.notForRole("This plan")
        }
        let today = wall.date
        let days = story.compactMap { line -> PlanPage.Day? in
            guard line.isCurrent, case .stepDay(let step)? = line.content, step.plan == id else { return nil }
            return PlanPage.Day(id: line.id, day: line.day, step: step, by: staffName(line.actor))
        }
        let reviews = story.compactMap { line -> PlanPage.Review? in
            guard line.isCurrent, case .planReview(let review)? = line.content, review.plan == id else { return nil }
            return PlanPage.Review(id: line.id, day: line.day, review: review, by: staffName(line.actor))
        }
        let ladder = plan.ladder
        let late = ladder?.steps.filter { step in
            let day = max(step.tryFrom ?? today, today)
            return ladder?.arrivesLate(step, on: day) { directory.times.times(for: $0) } ?? false
        }
        return PlanPage(
            id: id, child: child, name: entry.details.spokenName, calledName: entry.details.preferredForename,
            group: entry.membership.group(on: today).map(directory.name(of:)) ?? "", plan: plan, version: line.version,
            days: days.sorted { ($0.day, $0.id) < ($1.day, $1.id) },
            reviews: reviews.sorted { ($0.day, $0.id) < ($1.day, $1.id) }, words: LatestWords(in: story),
            contact: plan.basis.contact.map(staffName) ?? "", today: today,
            arrivingLate: Set((late ?? []).map(\.id)), liveDays: liveDays(ladder, today))
    }

    /// How many days of the live step there were, today among them.
    private func liveDays(_ ladder: ReintegrationPlan?, _ today: CivilDate) -> Int {
        guard let ladder, let live = ladder.liveStep(on: today),
            let began = ladder.moves.last(where: { $0.day <= today })?.day
        else { return 0 }
        return directory.calendar.schoolDays(in: began...today).filter { live.weekdays.contains($0.weekday) }.count
    }

    /// Every wording of a plan, the newest first, with what each changed.
    public func planVersions(_ id: EntryID, of child: ChildID) throws -> [PlanVersion] {
        var versions: [PlanVersion] = []
        for line in try story(of: child) where line.id == id {
            guard let content = line.content, let plan = SupportPlan(content) else { continue }
            let changes = versions.last?.plan.changes(to: plan, staffName) ?? []
            versions.append(
                PlanVersion(at: LondonTime(line.recorded), by: staffName(line.actor), changes: changes, plan: plan))
        }
        return versions.reversed()
    }
}
