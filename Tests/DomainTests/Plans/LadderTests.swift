import Domain
import Testing

@Suite("The way back in steps")
struct LadderTests {
    private let third = StepID(rawValue: 3)
    private let second = StepID(rawValue: 2)

    @Test("S21: a step begins only with the family's agreement")
    func agreement() throws {
        var steps = sixSteps
        steps[2] = step(3, "0930", "1100", isAgreed: false)
        var plan = wayBack(steps)
        #expect(throws: LadderRefusal.familyHasNotAgreed) {
            try plan.choose(LadderMove(kind: .begin, step: third, day: day("2026-11-16")))
        }
        #expect(plan.moves.isEmpty)
        steps[2].agreements = [PlanAgreement(name: "Zain", party: .child, day: day("2026-11-02"))]
        plan.keep(steps[2])
        #expect(throws: LadderRefusal.familyHasNotAgreed) {
            try plan.choose(LadderMove(kind: .begin, step: third, day: day("2026-11-16")))
        }
    }

    @Test("S21: a step begins only in a plan that is active")
    func notActive() {
        for state in [PlanState.draft, .agreed, .closed] {
            var plan = wayBack(sixSteps, state: state)
            #expect(throws: LadderRefusal.notActive([])) {
                try plan.choose(LadderMove(kind: .begin, step: third, day: day("2026-11-16")))
            }
        }
    }

    @Test("S22: only one step is live on a day; the next comes by a person's choice, never by the calendar")
    func oneLive() throws {
        var plan = wayBack(sixSteps)
        #expect(plan.liveStep(on: day("2026-11-16")) == nil)
        #expect(plan.next(on: day("2026-11-16"))?.id == StepID(rawValue: 1))
        try plan.choose(LadderMove(kind: .begin, step: second, day: day("2026-11-09")))
        try plan.choose(LadderMove(kind: .begin, step: third, day: day("2026-11-16"), result: .done))
        #expect(plan.liveStep(on: day("2026-11-08")) == nil)
        #expect(plan.liveStep(on: day("2026-11-15"))?.id == second)
        #expect(plan.liveStep(on: day("2027-03-01"))?.id == third, "it stays until people choose")
        #expect(plan.result(of: second) == .done && plan.result(of: third) == nil)
        #expect(throws: LadderRefusal.alreadyLive) {
            try plan.choose(LadderMove(kind: .begin, step: third, day: day("2026-11-17")))
        }
        #expect(throws: LadderRefusal.beforeLastChoice(day("2026-11-16"))) {
            try plan.choose(LadderMove(kind: .begin, step: second, day: day("2026-11-15")))
        }
    }

    @Test("S22: going back is recorded as a choice, and is no failing")
    func back() throws {
        var plan = wayBack(sixSteps)
        try plan.choose(LadderMove(kind: .begin, step: third, day: day("2026-11-16")))
        try plan.choose(LadderMove(kind: .back, step: second, day: day("2026-11-18"), why: "a loud week"))
        #expect(plan.liveStep(on: day("2026-11-18"))?.id == second)
        #expect(plan.result(of: third) == .wentBack)
        #expect(plan.moves.map(\.kind) == [.begin, .back] && plan.moves[1].why == "a loud week")
        #expect(StepResult.allCases.allSatisfy { !$0.words.contains("fail") })
    }

    @Test("in a pause nothing is live, and the step after the last one is next")
    func pause() throws {
        var plan = wayBack(sixSteps)
        #expect(throws: LadderRefusal.nothingLive) {
            try plan.choose(LadderMove(kind: .pause, step: nil, day: day("2026-11-16")))
        }
        try plan.choose(LadderMove(kind: .begin, step: second, day: day("2026-11-16")))
        try plan.choose(LadderMove(kind: .pause, step: nil, day: day("2026-11-18"), result: .partly))
        #expect(plan.liveStep(on: day("2026-11-18")) == nil)
        #expect(plan.next(on: day("2026-11-18"))?.id == third)
        #expect(plan.before(on: day("2026-11-17"))?.id == StepID(rawValue: 1))
    }

    @Test("steps are put in another order and taken away, but one that was tried stays")
    func order() throws {
        var plan = wayBack(sixSteps)
        plan.shift(third, by: -1)
        #expect(plan.steps.map(\.id.rawValue) == [1, 3, 2, 4, 5, 6])
        plan.shift(third, by: -9)
        #expect(plan.steps.map(\.id.rawValue) == [3, 1, 2, 4, 5, 6])
        try plan.remove(StepID(rawValue: 4))
        #expect(plan.step(StepID(rawValue: 4)) == nil)
        try plan.choose(LadderMove(kind: .begin, step: second, day: day("2026-11-16")))
        #expect(throws: LadderRefusal.wasLive) { try plan.remove(second) }
    }

    @Test("S22: a part-time timetable has an end, a parent's agreement and a review within a fortnight")
    func timetable() {
        var plan = wayBack(sixSteps, state: .agreed, timetable: PartTimeTimetable(from: day("2026-11-02")))
        #expect(plan.missing == [.timetableEnd, .parentAgreement])
        #expect(plan.timetable?.isAgreed(on: day("2026-11-03")) == false)
        plan.timetable = partTime("2026-11-02", "2026-11-27")
        #expect(plan.missing.isEmpty)
        plan.basis.reviewOn = day("2026-11-17")
        #expect(plan.missing == [.fortnightlyReview])
    }

    @Test("S22: a review of a part-time timetable is due every fortnight, whatever day was written")
    func fortnight() throws {
        var plan = wayBack(sixSteps, timetable: partTime("2026-11-02", "2026-11-27"))
        plan.basis.reviewOn = day("2026-12-18")
        #expect(plan.reviewDue(last: nil) == day("2026-11-16"))
        #expect(plan.reviewDue(last: day("2026-11-13")) == day("2026-11-27"))
        plan.basis.reviewOn = day("2026-11-20")
        #expect(plan.reviewDue(last: day("2026-11-13")) == day("2026-11-20"))
        #expect(plan.timetablePassed(on: day("2026-12-01")) == nil, "no step is live")
        try plan.choose(LadderMove(kind: .begin, step: third, day: day("2026-11-16")))
        #expect(plan.timetablePassed(on: day("2026-11-27")) == nil)
        #expect(plan.timetablePassed(on: day("2026-11-30")) == day("2026-11-27"))
        plan.basis.state = .closed
        #expect(plan.reviewDue(last: nil) == nil)
    }
}
