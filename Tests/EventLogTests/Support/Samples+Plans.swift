import Domain
import Testing

extension Samples {
    /// What a plan rests on, each field with a value of its own.
    static var planBasis: PlanBasis {
        func view(_ name: String, _ number: Int64) -> PlanView {
            PlanView(
                words: "the words of \(name)", who: "the who of \(name)",
                day: CivilDate(dayNumber: 20780 + Int(number)), voice: EntryID(rawValue: 50 + number),
                whyNotAsked: "the why-not-asked of \(name)")
        }
        return PlanBasis(
            title: "the title", strengths: ["one of strengths", "another"],
            views: PlanViews(child: view("child", 1), family: view("family", 2), setting: view("setting", 3)),
            agreements: [
                PlanAgreement(name: "the name", party: .family, day: CivilDate(dayNumber: 20785)),
                PlanAgreement(name: "another name", party: .agency, day: CivilDate(dayNumber: 20786)),
            ], contact: StaffID(rawValue: 31), reviewOn: CivilDate(dayNumber: 20799), state: .active, cycle: 3,
            staffOnly: "the staff-only")
    }

    /// A plan with an action, each field with a value of its own.
    static var actionPlan: ActionPlan {
        ActionPlan(
            basis: planBasis,
            actions: [
                PlanAction(
                    id: PlanActionID(rawValue: 61), what: "the what", who: "the who", when: "the when",
                    place: "the place", answers: .family, proposedBy: .agency, outcome: "the outcome")
            ])
    }

    /// A way back with a step that was chosen, each field with a value of its own.
    static func reintegration() throws -> ReintegrationPlan {
        let step = PlanStep(
            id: StepID(rawValue: 41), what: "the what", place: "the place", with: "the with",
            weekdays: [.tuesday, .thursday], from: try time(570), to: try time(660), success: "the success",
            support: "the support", ifWobbly: "the if-wobbly", confidence: 4,
            agreements: [PlanAgreement(name: "the name", party: .child, day: CivilDate(dayNumber: 20787))],
            tryFrom: CivilDate(dayNumber: 20790))
        let move = LadderMove(
            kind: .back, step: StepID(rawValue: 41), day: CivilDate(dayNumber: 20791), result: .wentBack, why: "the why"
        )
        return ReintegrationPlan(
            basis: planBasis, steps: [step], moves: [move],
            timetable: PartTimeTimetable(
                from: CivilDate(dayNumber: 20788), until: CivilDate(dayNumber: 20802), parent: "the parent",
                reason: "the reason"))
    }
}
