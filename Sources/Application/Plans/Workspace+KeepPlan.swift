public import Domain
import EventLog
import Storage

/// What became of a plan that was kept.
public struct KeptPlan: Hashable, Sendable {
    /// Which plan.
    public let entry: EntryID
    /// Who changed other parts of it meanwhile, which stand as well; `nil` where nobody did.
    public let alongside: String?
}

/// What a review leads to.
public enum ReviewOutcome: Int, CaseIterable, Hashable, Sendable {
    /// The plan goes on, in its next cycle.
    case goesOn
    /// The plan is written anew before it goes on.
    case isRewritten
    /// The plan ends.
    case ends

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .goesOn: "the plan goes on"
        case .isRewritten: "we write it anew first"
        case .ends: "the plan ends"
        }
    }
}

extension Workspace {
    /// Keeps a new plan, or a new wording of one.
    ///
    /// Where somebody wrote it anew meanwhile, what only one of both changed is kept, whoever it was.
    /// - Parameters:
    ///   - entry: the plan that this is a new wording of.
    ///   - base: the wording that the person saw when they began.
    ///   - seen: the entry in the log by which that stood.
    /// - Throws: ``PlanConflict`` where both changed the same part in different ways; then nothing is kept.
    @discardableResult
    public func keepPlan(
        _ plan: SupportPlan, about child: ChildID, as entry: EntryID? = nil, base: SupportPlan? = nil,
        seen: FactVersion? = nil
    ) throws -> KeptPlan {
        let plan = plan.normalised
        let id = entry ?? identifiers.next()
        var alongside: String?
        let today = wall.date
        try keep(plan.content.kind, about: child) { snapshot in
            guard entry != nil else { return (StoryEntry(id: id, day: today, content: plan.content), nil) }
            guard let known = try snapshot.story(of: child).last(where: { $0.entry == id }), known.isCurrent,
                let content = try opened(known)
            else { throw StoryError.withdrawn }
            func kept(_ plan: SupportPlan) -> (StoryEntry, StoryRecord?) {
                (StoryEntry(id: id, day: known.day, readership: known.readership, content: plan.content), known)
            }
            guard let base, let seen, seen != known.version, let theirs = SupportPlan(content) else {
                return kept(plan)
            }
            let merge = PlanMerge(base: base, mine: plan, theirs: theirs)
            let by = staffName(known.actor)
            guard merge.parts.isEmpty else {
                throw PlanConflict(entry: id, child: child, by: by, version: known.version, merge: merge)
            }
            alongside = merge.theirsAlone.isEmpty ? nil : by
            return kept(merge.merged([:]))
        }
        return KeptPlan(entry: id, alongside: alongside)
    }

    /// Changes a plan as it stands at the log's end.
    ///
    /// - Returns: the plan as it now stands.
    @discardableResult
    public func changePlan(
        _ entry: EntryID, about child: ChildID, change: (inout SupportPlan) throws -> Void
    ) throws -> SupportPlan {
        let page = try planPage(entry, of: child)
        var plan = page.plan
        try change(&plan)
        try keepPlan(plan, about: child, as: entry, base: page.plan, seen: page.version)
        return plan
    }

    /// Keeps a review, and what it leads to, as one act that one Ctrl-Z takes back.
    public func reviewPlan(_ review: PlanReview, about child: ChildID, outcome: ReviewOutcome) throws {
        let page = try planPage(review.plan, of: child)
        let today = wall.date
        var plan = page.plan
        if plan.basis.state == .active { try plan.become(.reviewed) }
        guard plan.basis.state == .reviewed else {
            throw PlanStateRefusal.notNext(plan.basis.state, .reviewed)
        }
        var review = review.normalised
        review.cycle = plan.basis.cycle
        switch outcome {
        case .goesOn:
            plan.basis.reviewOn = review.next
            try plan.become(.active)
        case .isRewritten: plan.basis.reviewOn = review.next
        case .ends:
            review.next = nil
            try Self.close(&plan, on: today)
        }
        try keepTogether(words: "the review of \(page.calledName)'s plan") { snapshot in
            guard access.may(.write, .planReview, about: child), access.may(.write, plan.content.kind, about: child)
            else { throw AccessError.notForRole("Reviewing this plan") }
            guard let known = try snapshot.story(of: child).last(where: { $0.entry == page.id }),
                known.version == page.version, let before = try wording(known)
            else { throw StoryError.changedSince(by: "Somebody", words: "") }
            var now = before
            now.content = plan.content
            return [
                KeptStory(
                    child: child, entry: StoryEntry(id: identifiers.next(), day: today, content: .planReview(review))),
                KeptStory(child: child, entry: now, before: before),
            ]
        }
    }

    /// Has a plan go to another state; one that is closed has no live step any more.
    public func setPlan(_ entry: EntryID, about child: ChildID, to state: PlanState) throws {
        let today = wall.date
        try changePlan(entry, about: child) { plan in
            if state == .closed { try Self.close(&plan, on: today) } else { try plan.become(state) }
        }
    }

    private static func close(_ plan: inout SupportPlan, on day: CivilDate) throws {
        if var ladder = plan.ladder, ladder.liveStep(on: day) != nil {
            try ladder.choose(LadderMove(kind: .end, step: nil, day: day))
            plan.ladder = ladder
        }
        try plan.become(.closed)
    }

    /// Makes a number for a new step.
    public func newStep() -> StepID { identifiers.next() }

    /// Makes a number for a new action.
    public func newAction() -> PlanActionID { identifiers.next() }
}
