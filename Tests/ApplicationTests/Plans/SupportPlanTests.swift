import Application
import Domain
import TestSupport
import Testing

@Suite("Plans that are made together")
struct SupportPlanTests {
    private let setting: TestSetting
    private let child = TestSetting.child(1)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:52")
        try setting.signIn(as: .manager)
    }

    private func begin(step: Int64? = 3, on day: String = "2026-11-16", timetable: Bool = true) throws -> EntryID {
        var plan = try wayBack(contact: work.person?.id, timetable: timetable)
        if let step {
            try plan.choose(LadderMove(kind: .begin, step: StepID(rawValue: step), day: planDay(day)))
        }
        return try work.keepPlan(.reintegration(plan), about: child).entry
    }

    private func row() throws -> RegisterRow {
        let page = try work.register(of: TestSetting.oak, Session(planDay("2026-11-23"), .morning))
        return try #require(page.rows.first { $0.id == child })
    }

    @Test("S7, S22: the live step stands in the register: C2 expected, by when, and what is said at the door")
    func register() throws {
        _ = try begin()
        let row = try row()
        #expect(row.expectation.mark?.code == .partTime)
        #expect(row.planWords.contains("Step 3 of the plan"))
        #expect(row.planWords.contains("by the garden door, with Mr Okafor"))
        #expect(!row.planWords.contains("bell"), "views are not for the register")
        let line = try #require(try work.today().lines.first { $0.kind == .expectedLater && $0.child == child })
        #expect(line.detail.hasPrefix("by 09:30 \u{00B7} Step 3 of the plan"))
    }

    @Test("S7: the child comes at 9:30 on an agreed timetable: C2 with the arrival beside it, on site, never U")
    func arrival() throws {
        _ = try begin()
        try setting.clock.set("2026-11-23T09:31")
        let session = Session(planDay("2026-11-23"), .morning)
        let outcome = work.change(
            RegisterRequest(
                group: TestSetting.oak, session: session,
                commands: [.arrive(child, at: try planTime("09:31"), basis: try row().basis)]))
        guard case .done = outcome else {
            Issue.record("\(outcome)")
            return
        }
        let now = try row()
        #expect(now.mark?.code == .partTime)
        #expect(now.arrivedAt == (try planTime("09:31")))
        #expect(try work.today().lines.allSatisfy { $0.kind != .expectedLater || $0.child != child })
    }

    @Test("S21: a step that the family has not agreed to does not begin")
    func agreement() throws {
        let entry = try begin(step: nil)
        #expect(throws: LadderRefusal.familyHasNotAgreed) {
            try work.changePlan(entry, about: child) { plan in
                var ladder = try #require(plan.ladder)
                var step = ladder.steps[0]
                step.agreements = []
                ladder.keep(step)
                try ladder.choose(LadderMove(kind: .begin, step: step.id, day: work.wall.date))
                plan.ladder = ladder
            }
        }
        #expect(try work.planPage(entry, of: child).plan.ladder?.moves.isEmpty == true)
    }

    @Test("S22: how a day went is written in one act, and again on the same day it is the same entry")
    func days() throws {
        let entry = try begin()
        try work.keepStepDay(of: child, plan: entry, result: .partly)
        try work.keepStepDay(of: child, plan: entry, result: .done, confidence: 6, words: "I showed Mum my peg")
        let page = try work.planPage(entry, of: child)
        #expect(page.days.count == 1)
        #expect(page.days[0].step.result == .done && page.days[0].step.confidence == 6)
        let step = try #require(page.plan.ladder?.liveStep(on: page.today))
        #expect(page.howItWent(step) == "1 of 6 days \u{00B7} 6/10")
    }

    @Test("S22: an overdue review comes first in the list and on Today of those who answer for it, and of nobody else")
    func overdue() throws {
        let other = TestSetting.child(2)
        let entry = try begin()
        _ = try work.keepPlan(.reintegration(wayBack(contact: nil, timetable: false)), about: other)
        try setting.clock.set("2026-12-02T08:52")
        let lines = try work.supportPlans()
        #expect(lines.first?.isOverdue(on: work.wall.date) == true)
        let today = try work.today().lines.filter { $0.kind == .review }
        #expect(today.count == 2)
        #expect(
            today.contains { $0.opening == .plan(entry) && $0.aside == "overdue since Thu 26 Nov" && $0.isPressing })
        for role in [Role.practitioner, .office, .leader] {
            try setting.signIn(as: role)
            #expect(try work.today().lines.allSatisfy { $0.kind != .review }, "\(role)")
        }
    }

    @Test("S22: a review is a fact of its own, ends a cycle, sets the next day, and one Ctrl-Z takes it all back")
    func review() throws {
        let entry = try begin()
        let review = PlanReview(
            plan: entry, cycle: 0, helped: "the garden door", childWords: "I can do it", next: planDay("2026-12-03"))
        try work.reviewPlan(review, about: child, outcome: .goesOn)
        var page = try work.planPage(entry, of: child)
        #expect(page.reviews.map(\.review.cycle) == [1])
        #expect(page.plan.basis.cycle == 2 && page.plan.basis.state == .active)
        #expect(page.reviewDue == planDay("2026-12-03"))
        _ = work.undo(reason: nil)
        page = try work.planPage(entry, of: child)
        #expect(page.reviews.isEmpty && page.plan.basis.cycle == 1 && page.reviewDue == planDay("2026-11-26"))
        try work.reviewPlan(review, about: child, outcome: .ends)
        page = try work.planPage(entry, of: child)
        #expect(page.plan.basis.state == .closed && page.reviewDue == nil)
        #expect(page.plan.ladder?.liveStep(on: page.today) == nil)
    }

    @Test("a timetable that has ended is shown to the manager, and the register expects as usual")
    func ended() throws {
        _ = try begin()
        try setting.clock.set("2026-12-07T08:52")
        #expect(try work.supportPlans().first?.timetablePassed == planDay("2026-12-04"))
        let line = try #require(try work.today().lines.first { $0.kind == .review })
        #expect(line.detail.contains("part-time ended Fri 4 Dec") && line.isPressing)
    }

    @Test("E2, S15: a plan becomes active only with both views; the refusal names what is missing")
    func missing() throws {
        var plan = try wayBack(contact: nil)
        plan.basis.state = .agreed
        plan.basis.views.family = PlanView()
        let entry = try work.keepPlan(.reintegration(plan), about: child).entry
        #expect(throws: PlanStateRefusal.missing([.familyView, .namedContact])) {
            try work.setPlan(entry, about: child, to: .active)
        }
        #expect(try work.supportPlans().first?.missing == [.familyView, .namedContact])
    }

    @Test("who reads and writes plans: managers and key adults; a practitioner of the group sees the live step alone")
    func access() throws {
        let entry = try begin()
        let roles: [(Role, Bool?)] = [(.practitioner, false), (.office, false), (.leader, nil), (.manager, true)]
        for (role, mayOpen) in roles {
            try setting.signIn(as: role)
            #expect(try work.supportPlans().first?.mayOpen == mayOpen, "\(role)")
            if mayOpen != true {
                #expect(throws: (any Error).self) { try work.planPage(entry, of: child) }
                #expect(throws: (any Error).self) {
                    try work.keepPlan(.reintegration(wayBack(contact: nil)), about: child)
                }
            }
        }
        try setting.signIn(as: .practitioner)
        let line = try #require(try work.supportPlans().first)
        #expect(line.now == "step 3 of 6, 09:30\u{2013}11:00" && line.reviewDue == nil && line.missing.isEmpty)
        try work.keepStepDay(of: child, plan: entry, result: .done)
        try setting.signIn(as: .manager)
        let priya = try #require(try work.colleagues().first { $0.name == "Priya Nair" }).id
        try work.keep(.keyAdult(KeyAdult(staff: priya, place: .first)), about: child)
        try setting.signIn(as: .practitioner)
        #expect(try work.planPage(entry, of: child).days.count == 1)
    }
}
