import Domain
import Testing

@Suite("Two people write one plan")
struct PlanMergeTests {
    private let base = SupportPlan.reintegration(wayBack(sixSteps))
    private let third = StepID(rawValue: 3)

    private func changed(_ change: (inout SupportPlan) -> Void) -> SupportPlan {
        var plan = base
        change(&plan)
        return plan
    }

    private func withStep(_ change: @escaping (inout PlanStep) -> Void) -> (inout SupportPlan) -> Void {
        { plan in
            guard var ladder = plan.ladder, var step = ladder.step(third) else { return }
            change(&step)
            ladder.keep(step)
            plan.ladder = ladder
        }
    }

    @Test("a difference names each field, what it said and what it says")
    func differences() {
        let later = changed {
            $0.basis.strengths = ["builds", "kind"]
            $0.basis.views.family.words = "proud of him"
            withStep { $0.with = "Mr Okafor" }(&$0)
            $0.ladder?.shift(third, by: 1)
        }
        let changes = base.changes(to: later) { _ in "" }
        #expect(
            changes.map(\.label) == [
                "Strengths", "Family's view", "Step “Morning, by the garden door”, with", "Order of the steps",
            ])
        #expect(changes[0].before == "builds" && changes[0].after == "builds, kind")
        #expect(changes[2].before.isEmpty && changes[2].after == "Mr Okafor")
        #expect(base.changes(to: base) { _ in "" }.isEmpty)
    }

    @Test("what only one of them changed is kept, whoever it was; what both changed waits for a person")
    func merging() {
        let mine = changed {
            $0.basis.strengths = ["builds", "kind"]
            $0.basis.title = "Zain's way"
        }
        let theirs = changed {
            $0.basis.title = "Back among friends"
            withStep { $0.with = "Mr Okafor" }(&$0)
        }
        let merge = PlanMerge(base: base, mine: mine, theirs: theirs)
        #expect(merge.parts == [.title])
        #expect(merge.theirsAlone == [.step(third)])
        let standing = merge.merged([:])
        #expect(standing.basis.title == "Back among friends", "nothing is overwritten unasked")
        #expect(standing.basis.strengths == ["builds", "kind"])
        #expect(standing.ladder?.step(third)?.with == "Mr Okafor")
        #expect(merge.merged([.title: .mine]).basis.title == "Zain's way")
    }

    @Test("the same change by both is no conflict")
    func alike() {
        let both = changed { $0.basis.title = "Zain's way" }
        #expect(PlanMerge(base: base, mine: both, theirs: both).parts.isEmpty)
    }

    @Test("steps that were added, taken away and put in another order by different people all come through")
    func steps() throws {
        var own = try #require(base.ladder)
        own.keep(step(7, "0845", "1515"))
        own.shift(third, by: -2)
        let mine = SupportPlan.reintegration(own)
        let theirs = try { () throws -> SupportPlan in
            var ladder = try #require(base.ladder)
            try ladder.remove(StepID(rawValue: 5))
            ladder.keep(step(8, "1000", "1100"))
            return .reintegration(ladder)
        }()
        let merged = try #require(PlanMerge(base: base, mine: mine, theirs: theirs).merged([:]).ladder)
        #expect(Set(merged.steps.map(\.id.rawValue)) == [1, 2, 3, 4, 6, 7, 8])
        #expect(merged.steps.first?.id == third)
    }

    @Test("a step that was chosen meanwhile is not taken away by another's wording")
    func chosen() throws {
        let mine = try { () throws -> SupportPlan in
            var ladder = try #require(base.ladder)
            try ladder.remove(third)
            return .reintegration(ladder)
        }()
        let theirs = try { () throws -> SupportPlan in
            var ladder = try #require(base.ladder)
            try ladder.choose(LadderMove(kind: .begin, step: third, day: day("2026-11-16")))
            return .reintegration(ladder)
        }()
        let merged = try #require(PlanMerge(base: base, mine: mine, theirs: theirs).merged([:]).ladder)
        #expect(merged.liveStep(on: day("2026-11-16"))?.id == third)
    }
}
