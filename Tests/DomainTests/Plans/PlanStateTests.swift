import Domain
import Testing

@Suite("How far a plan has come")
struct PlanStateTests {
    private func plan(_ change: (inout ActionPlan) -> Void = { _ in }) -> ActionPlan {
        var plan = ActionPlan(
            basis: wayBack([]).basis,
            actions: [PlanAction(id: PlanActionID(rawValue: 1), what: "a quiet way in", answers: .child)])
        plan.basis.state = .agreed
        change(&plan)
        return plan
    }

    @Test("E2, S22: a plan says what it still needs, each thing by name")
    func missing() {
        #expect(plan().missing.isEmpty)
        #expect(plan { $0.basis.views.child = PlanView() }.missing == [.childView])
        #expect(plan { $0.basis.views.family = PlanView() }.missing == [.familyView])
        #expect(plan { $0.basis.contact = nil }.missing == [.namedContact])
        #expect(plan { $0.basis.reviewOn = nil }.missing == [.reviewDate])
        #expect(plan { $0.basis.agreements = [] }.missing == [.familyAgreement])
        #expect(plan { $0.actions = [] }.missing == [.content])
        #expect(ActionPlan().missing.count == 6)
    }

    @Test(
        "E2, S22: a plan becomes active only when nothing is missing; what was seen of a child counts with the reason")
    func active() throws {
        var active = SupportPlan.action(plan())
        try active.become(.active)
        #expect(active.basis.state == .active)
        var wanting = SupportPlan.action(plan { $0.basis.views.child = PlanView() })
        #expect(throws: PlanStateRefusal.missing([.childView])) { try wanting.become(.active) }
        wanting.basis.views.child = PlanView(words: "settled at the sand", whyNotAsked: "is one year old")
        try wanting.become(.active)
        #expect(wanting.basis.views.child.isObservation)
    }

    @Test(
        "draft, agreed, active, reviewed, closed: only these ways lead from one to the next",
        arguments: PlanState.allCases)
    func ways(from: PlanState) {
        for to in PlanState.allCases {
            var plan = SupportPlan.action(plan { $0.basis.state = from })
            let isAWay: Bool
            do throws(PlanStateRefusal) {
                try plan.become(to)
                isAWay = true
            } catch {
                isAWay = false
            }
            let ways: [PlanState: Set<PlanState>] = [
                .draft: [.agreed, .closed], .agreed: [.active, .draft, .closed], .active: [.reviewed, .closed],
                .reviewed: [.active, .closed], .closed: [],
            ]
            #expect(isAWay == ways[from]?.contains(to), "\(from) to \(to)")
        }
    }

    @Test("nobody's agreement is no agreement, and each time round is another cycle")
    func cycles() throws {
        var draft = SupportPlan.action(
            plan {
                $0.basis.state = .draft
                $0.basis.agreements = []
            })
        #expect(throws: PlanStateRefusal.nobodyAgreed) { try draft.become(.agreed) }
        var round = SupportPlan.action(plan { $0.basis.state = .active })
        try round.become(.reviewed)
        try round.become(.active)
        #expect(round.basis.cycle == 2)
    }

    @Test("S19: actions that answer no view that was given are listed")
    func answeringNobody() {
        let plan = plan {
            $0.actions.append(PlanAction(id: PlanActionID(rawValue: 2), what: "new coat peg"))
            $0.actions.append(PlanAction(id: PlanActionID(rawValue: 3), what: "ear defenders", answers: .setting))
        }
        #expect(plan.answeringNobody.map(\.what) == ["new coat peg", "ear defenders"])
    }
}
