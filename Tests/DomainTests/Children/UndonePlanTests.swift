import Domain
import TestSupport
import Testing

@Suite("Taking back what was planned")
struct UndonePlanTests {
    @Test("undone and made again, the plans of a child are what they were, in their order", arguments: 0..<40)
    func property(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let who = ChildID(rawValue: 1)
        var plans = ChildPlans()
        for number in 0..<40 {
            let from = day("2026-11-23").adding(days: Int.random(in: 0..<5, using: &random))
            let event: ChildEvent
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                event = .absencePlanned(
                    who,
                    PlannedAbsence(
                        id: PlanID(rawValue: Int64(number)), from: Session(from, .morning),
                        to: Session(from.adding(days: 1), .afternoon), code: .medical))
            case 1:
                event = .arrivalPlanned(
                    who,
                    ArrivalPlan(
                        id: PlanID(rawValue: Int64(number)), from: from,
                        until: Bool.random(using: &random) ? from.adding(days: 3) : nil, by: time("0905")))
            case 2:
                guard let absence = plans.absences.randomElement(using: &random) else { continue }
                event = .absenceWithdrawn(who, absence.id)
            default:
                guard let arrival = plans.arrivals.randomElement(using: &random), arrival.until != from else {
                    continue
                }
                event = .arrivalEnded(who, arrival.id, lastDay: from)
            }
            let before = expected(plans)
            let undone = try #require(UndonePlan(of: event, before: plans))
            plans.apply(event)
            let after = expected(plans)
            plans.apply(try #require(undone.event(for: who, in: plans)))
            #expect(expected(plans) == before)
            #expect(undone.event(for: who, in: plans) == nil, "it is not as it was left")
            plans.apply(try #require(undone.inverse.event(for: who, in: plans)))
            #expect(expected(plans) == after)
        }
    }

    private func expected(_ plans: ChildPlans) -> [ExpectedAttendance] {
        (0..<14).flatMap { offset in
            HalfDay.allCases.map { half in
                .of(
                    Session(day("2026-11-23").adding(days: offset), half), calendar: .sample,
                    times: .proposed(for: half), membership: membership, plans: plans, isCompulsoryAge: true)
            }
        }
    }

    private var membership: Membership {
        var membership = Membership()
        membership.join(GroupID(rawValue: 1), from: day("2026-09-02"))
        return membership
    }
}
