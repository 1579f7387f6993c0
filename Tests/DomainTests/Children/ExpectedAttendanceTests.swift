import Domain
import Testing

@Suite("What is expected of a child")
struct ExpectationTests {
    static let plan = PlanID(rawValue: 7)

    func expected(
        _ session: Session, absences: [PlannedAbsence] = [], arrivals: [ArrivalPlan] = [], isCompulsoryAge: Bool = true
    ) -> ExpectedAttendance {
        var membership = Membership()
        membership.join(GroupID(rawValue: 1), from: day("2026-09-02"))
        membership.leave(after: day("2026-12-11"))
        return ExpectedAttendance.of(
            session, calendar: .sample, times: .proposed(for: session.half), membership: membership,
            plans: ChildPlans(absences: absences, arrivals: arrivals), isCompulsoryAge: isCompulsoryAge)
    }

    func arrival(by: String, partTime: Bool = false, half: HalfDay = .morning) -> ArrivalPlan {
        ArrivalPlan(
            id: Self.plan, from: day("2026-11-02"), until: day("2026-11-27"), half: half, by: time(by),
            isAgreedPartTime: partTime)
    }

    @Test("nothing is expected without school, before joining or after leaving")
    func nothing() {
        #expect(expected(am("2026-10-28")) == .none(.closed(.holiday("Half-term"))))
        #expect(expected(am("2026-12-14")) == .none(.notOnRoll))
        #expect(expected(am("2026-11-23")) == .here)
    }

    @Test("a planned absence covers its sessions from the first to the last, and goes before an arrival plan")
    func absence() {
        let absence = PlannedAbsence(
            id: PlanID(rawValue: 3), from: pm("2026-11-23"), to: am("2026-11-24"), code: .medical, back: time("1030"))
        let away = ExpectedAttendance.absence(.medical, back: time("1030"), plan: PlanID(rawValue: 3))
        #expect(expected(am("2026-11-23"), absences: [absence]) == .here)
        #expect(expected(pm("2026-11-23"), absences: [absence]) == away)
        #expect(expected(am("2026-11-24"), absences: [absence], arrivals: [arrival(by: "0910")]) == away)
        #expect(expected(pm("2026-11-24"), absences: [absence]) == .here)
        #expect(away.mark == Mark(.medical) && away.cause == .plannedAbsence && !away.isDue(at: nil))
    }

    @Test("a soft start is still to come until its time, then the child is due")
    func softStart() {
        let expectation = expected(am("2026-11-23"), arrivals: [arrival(by: "0910")])
        #expect(expectation == .arrival(by: time("0910"), plan: Self.plan))
        #expect(expectation.mark == nil)
        #expect(expectation.isStillToCome(at: time("0909")) && !expectation.isDue(at: time("0909")))
        #expect(!expectation.isStillToCome(at: time("0910")) && expectation.isDue(at: time("0910")))
        #expect(expectation.isDue(at: nil))
    }

    @Test(
        "an arrival after closing is C2 only where part-time was agreed; else it stays an arrival",
        arguments: [
            ("0914", true, false), ("0915", true, true), ("0930", true, true), ("0930", false, false),
        ])
    func afterClosing(by: String, partTime: Bool, isAgreedAway: Bool) {
        let plan = arrival(by: by, partTime: partTime)
        #expect(plan.endsAfterClosing(.proposed(for: .morning)) == (by >= "0915"))
        let expectation = expected(am("2026-11-23"), arrivals: [plan])
        #expect(
            expectation
                == (isAgreedAway
                    ? .agreedAway(.partTime, by: time(by), plan: Self.plan) : .arrival(by: time(by), plan: Self.plan)))
    }

    @Test("below compulsory age the sessions that are not the child's are X")
    func young() {
        let plan = arrival(by: "1515", partTime: true, half: .afternoon)
        let expectation = expected(pm("2026-11-23"), arrivals: [plan], isCompulsoryAge: false)
        #expect(expectation == .agreedAway(.notRequired, by: nil, plan: Self.plan))
        #expect(expected(am("2026-11-23"), arrivals: [plan], isCompulsoryAge: false) == .here)
    }

    @Test("an arrival plan holds on its days of the week, between its first and last day")
    func weekdays() {
        var plan = arrival(by: "0910")
        plan.weekdays = [.monday]
        #expect(plan.covers(am("2026-11-23")) && !plan.covers(am("2026-11-24")) && !plan.covers(pm("2026-11-23")))
        #expect(!plan.covers(am("2026-10-26")) && !plan.covers(am("2026-11-30")))
    }

    @Test("plans are the fold of what was planned, withdrawn and ended")
    func fold() {
        let child = ChildID(rawValue: 1)
        let absence = PlannedAbsence(
            id: PlanID(rawValue: 3), from: am("2026-11-23"), to: pm("2026-11-24"), code: .medical)
        var plans = ChildPlans()
        plans.apply(.absencePlanned(child, absence))
        plans.apply(.arrivalPlanned(child, arrival(by: "0910")))
        #expect(plans.absence(in: am("2026-11-23")) == absence && plans.arrival(in: am("2026-11-23")) != nil)
        plans.apply(.absenceWithdrawn(child, absence.id))
        plans.apply(.arrivalEnded(child, Self.plan, lastDay: day("2026-11-20")))
        #expect(plans.absence(in: am("2026-11-23")) == nil && plans.arrival(in: am("2026-11-23")) == nil)
        #expect(plans.arrival(in: am("2026-11-20")) != nil)
    }
}
