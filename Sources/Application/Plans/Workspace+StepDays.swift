public import Domain

extension Workspace {
    /// Writes how today's part of a live step went: by a practitioner of the group as well, who need not read the plan.
    ///
    /// Written again on the same day it is a new wording, in which what is not said anew stays.
    public func keepStepDay(
        of child: ChildID, plan: EntryID, result: StepResult?, confidence: Int? = nil, words: String = "",
        saw: String = ""
    ) throws {
        let entry = try requireChild(child)
        let today = wall.date
        guard let ladder = entry.plans.ladders.last(where: { $0.entry == plan }),
            let live = ladder.plan.liveStep(on: today)
        else { throw LadderRefusal.nothingLive }
        let known = try story(of: child).last { line in
            guard line.isCurrent, line.day == today, case .stepDay(let day)? = line.content else { return false }
            return day.plan == plan && day.step == live.id
        }
        var day = StepDay(plan: plan, step: live.id)
        if case .stepDay(let before)? = known?.content { day = before }
        if let result { day.result = result }
        if let confidence { day.confidence = confidence }
        if !words.isEmpty { day.words = words }
        if !saw.isEmpty { day.saw = saw }
        try keep(.stepDay(day), about: child, on: today, revising: known?.id, seen: known?.version)
    }

    /// The step that is live for a child today, and how it stands: for those who write how it went.
    public func liveStep(of child: ChildID, plan: EntryID) throws -> PlanStep {
        let entry = try requireChild(child)
        guard let live = entry.plans.ladders.last(where: { $0.entry == plan })?.plan.liveStep(on: wall.date) else {
            throw LadderRefusal.nothingLive
        }
        return live
    }
}
