import Application
import Domain
import TestSupport
import Testing

@Suite("Two managers write one plan at once")
struct TwoWritersTests {
    private let setting: TestSetting
    private let child = TestSetting.child(1)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:52")
        try setting.signIn(as: .manager)
    }

    @Test("both see the conflict field by field, whoever comes second, and nothing is overwritten")
    func conflict() throws {
        let entry = try work.keepPlan(.reintegration(wayBack(contact: nil)), about: child).entry
        let other = try setting.anotherTerminal(as: .manager)
        let (one, two) = (try work.planPage(entry, of: child), try other.planPage(entry, of: child))
        var mine = one.plan
        mine.basis.title = "Zain's way"
        mine.basis.strengths = ["builds", "funny"]
        var theirs = two.plan
        theirs.basis.title = "Back among friends"
        theirs.basis.reviewOn = planDay("2026-11-25")
        try other.keepPlan(theirs, about: child, as: entry, base: two.plan, seen: two.version)
        let conflict = try #require(throws: PlanConflict.self) {
            try work.keepPlan(mine, about: child, as: entry, base: one.plan, seen: one.version)
        }
        #expect(try work.planPage(entry, of: child).plan == theirs, "nothing was overwritten")
        #expect(conflict.merge.parts == [.title])
        #expect(
            conflict.fields(of: .title) { _ in "" } == [
                PlanConflictField(
                    label: "Title", before: "Back to Oak Room", mine: "Zain's way", theirs: "Back among friends")
            ])
        let chosen = conflict.merge.merged([.title: .mine])
        try work.keepPlan(
            chosen, about: child, as: entry, base: conflict.merge.theirs, seen: conflict.version)
        let now = try work.planPage(entry, of: child).plan.basis
        #expect(now.title == "Zain's way" && now.strengths == ["builds", "funny"])
        #expect(now.reviewOn == planDay("2026-11-25"), "what only the other changed stands as well")
        // The other, who still has the earlier wording open, now sees the same.
        let stood = try #require(throws: PlanConflict.self) {
            var again = theirs
            again.basis.title = "Friends first"
            try other.keepPlan(again, about: child, as: entry, base: two.plan, seen: two.version)
        }
        #expect(stood.fields(of: .title) { _ in "" }.map(\.theirs) == ["Zain's way"])
    }

    @Test("changes of different parts both stand, and the second is told whose came between")
    func apart() throws {
        let entry = try work.keepPlan(.reintegration(wayBack(contact: nil)), about: child).entry
        let other = try setting.anotherTerminal(as: .manager)
        let page = try work.planPage(entry, of: child)
        try other.changePlan(entry, about: child) { $0.basis.title = "Zain's way" }
        var mine = page.plan
        mine.basis.strengths = ["funny"]
        let kept = try work.keepPlan(mine, about: child, as: entry, base: page.plan, seen: page.version)
        #expect(kept.alongside == "Alex Morgan")
        let now = try work.planPage(entry, of: child).plan.basis
        #expect(now.title == "Zain's way" && now.strengths == ["funny"])
    }

    @Test("every wording is kept, with what it changed field by field, the newest first")
    func versions() throws {
        let entry = try work.keepPlan(.reintegration(wayBack(contact: nil)), about: child).entry
        try work.changePlan(entry, about: child) { $0.basis.title = "Zain's way" }
        try work.changePlan(entry, about: child) { plan in
            guard var step = plan.ladder?.steps[2] else { return }
            step.with = "Ms Shah"
            plan.ladder?.keep(step)
        }
        let versions = try work.planVersions(entry, of: child)
        #expect(versions.count == 3 && versions[2].changes.isEmpty)
        #expect(versions[0].changes.map(\.label) == ["Step “Morning, by the garden door”, with"])
        #expect(versions[0].changes.map(\.before) == ["Mr Okafor"])
        #expect(versions[1].changes.map(\.after) == ["Zain's way"])
    }
}
