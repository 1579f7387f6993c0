import Application
import Canvas
import Domain

/// One thing that somebody does because of a plan.
struct ActionForm: PlanForm {
    let page: PlanPage
    /// The action; `nil` for a new one.
    let action: PlanAction?
    /// The number of a new one.
    let id: PlanActionID

    private static let sides: [Speaker?] = [nil] + Speaker.allCases.map(Optional.some)

    var part: String { "action-\(action?.id.rawValue ?? 0)" }
    var title: String { action.map { "Action “\($0.what)”" } ?? "An action for \(page.calledName)" }
    var fields: [FormField<PeopleSlot>] {
        [
            .line(.what, "What", action?.what ?? ""), .line(.who, "Who", action?.who ?? ""),
            .line(.when, "When", action?.when ?? ""), .line(.place, "Where", action?.place ?? ""),
            .choice(
                .answers, "Answers the view of", Self.sides.map { $0?.words ?? "nobody yet" },
                Self.sides.firstIndex(of: action?.answers) ?? 0),
            .choice(
                .proposed, "Proposed by", PlanParty.allCases.map(\.words),
                PlanParty.allCases.firstIndex(of: action?.proposedBy ?? .setting)),
            .line(.outcome, "What came of it", action?.outcome ?? ""),
        ]
    }

    func plan(_ answers: inout PeopleAnswers, isSure: Bool) -> SupportPlan {
        var plan = page.plan
        let what = answers.needed(.what, "what is done")
        var action = self.action ?? PlanAction(id: id, what: what)
        action.what = what
        action.who = answers.text(.who)
        action.when = answers.text(.when)
        action.place = answers.text(.place)
        action.answers = answers.chosen(.answers, of: Self.sides) ?? nil
        action.proposedBy = answers.chosen(.proposed, of: PlanParty.allCases) ?? .setting
        action.outcome = answers.text(.outcome)
        if let index = plan.actions.firstIndex(where: { $0.id == action.id }) {
            plan.actions[index] = action
        } else {
            plan.actions.append(action)
        }
        return plan
    }
}
