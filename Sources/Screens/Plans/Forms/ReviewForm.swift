import Application
import Canvas
import Domain

/// A look back on a plan together, strengths first.
struct ReviewForm: PeopleForm {
    let page: PlanPage

    var place: Place? { .plans }
    var draftName: String { "plan-\(page.id.rawValue)-review" }
    var title: String { "Review of \(page.calledName)'s plan, cycle \(page.plan.basis.cycle)" }
    var fields: [FormField<PeopleSlot>] {
        [
            .line(.who, "Who was there"), .lines(.helped, "What helped", "", rows: 2),
            .line(.childWords, "\(page.calledName) says"), .line(.familyWords, "Family says"),
            .lines(.done, "What was done", "", rows: 2), .lines(.learned, "What we learned", "", rows: 2),
            .lines(.changes, "What changes", "", rows: 2),
            .choice(.outcome, "And then", ReviewOutcome.allCases.map(\.words), 0),
            .line(.next, "Next review", page.today.adding(days: 14).british),
        ]
    }

    func request(_ form: Form<PeopleSlot>, isSure: Bool, scene: Scene) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let outcome = answers.chosen(.outcome, of: ReviewOutcome.allCases) ?? .goesOn
        let next = outcome == .ends ? nil : answers.day(.next)
        if let next, next <= page.today { answers.refuse(.next, "a day to come") }
        let helped = answers.needed(.helped, "what helped, however small: it comes first")
        try answers.check()
        let review = PlanReview(
            plan: page.id, cycle: page.plan.basis.cycle, present: answers.text(.who), done: answers.text(.done),
            helped: helped, learned: answers.text(.learned), changes: answers.text(.changes),
            childWords: answers.text(.childWords), familyWords: answers.text(.familyWords), next: next)
        let child = page.child
        return PeopleRequest(
            sentence: "Reviewed\(next.map { "; the next review is on \($0.short)" } ?? "; the plan has ended"). "
                + "Ctrl-Z takes it back."
        ) { try $0.reviewPlan(review, about: child, outcome: outcome) }
    }
}

/// The next state of a plan, with what it still needs.
struct StateForm: PeopleForm {
    let page: PlanPage

    var place: Place? { .plans }
    var draftName: String { "plan-\(page.id.rawValue)-state" }
    var title: String { "\(page.calledName)'s plan: \(page.plan.basis.state.words)" }
    var preface: [String] {
        let missing = page.missing
        guard !missing.isEmpty, !page.plan.basis.state.isUnderWay else { return [] }
        return ["Before it can be active it needs:"] + missing.map { "- \($0.words)" }
    }
    /// The states that may come next; a review has a form of its own.
    private var states: [PlanState] { page.plan.basis.state.next.filter { $0 != .reviewed } }
    var fields: [FormField<PeopleSlot>] {
        [.choice(.state, "It becomes", states.map(\.words), states.isEmpty ? nil : 0)]
    }

    func request(_ form: Form<PeopleSlot>, isSure: Bool, scene: Scene) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let chosen = answers.chosen(.state, of: states)
        if chosen == .active, !page.missing.isEmpty {
            answers.refuse(.state, "it needs \(page.missing.map(\.words).joined(separator: "; "))")
        }
        if chosen == .agreed, page.plan.basis.agreements.isEmpty {
            answers.refuse(.state, "nobody has agreed yet: g writes who did")
        }
        try answers.check()
        let (child, entry) = (page.child, page.id)
        return PeopleRequest(
            sentence: "\(page.calledName)'s plan is \(chosen?.words ?? ""). Ctrl-Z takes it back."
        ) { work in
            if let chosen { try work.setPlan(entry, about: child, to: chosen) }
        }
    }
}

/// A new plan for a child.
struct NewPlanForm: PeopleForm {
    let child: ChildID
    let name: String
    let strengths: [String]

    var place: Place? { .plans }
    var draftName: String { "plan-new" }
    var title: String { "A new plan for \(name)" }
    var preface: [String] { ["Made with \(name) and the family. It begins with what is strong."] }
    var fields: [FormField<PeopleSlot>] {
        [
            .choice(.kind, "Kind", ["way back in steps", "action plan"], 0), .line(.title, "Called"),
            .line(.strengths, "Strengths", strengths.joined(separator: ", "), hint: "commas between"),
        ]
    }

    func request(_ form: Form<PeopleSlot>, isSure: Bool, scene: Scene) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let title = answers.needed(.title, "what it is called, such as Back to Oak Room")
        let strengths = answers.list(.strengths)
        if strengths.isEmpty { answers.refuse(.strengths, "strengths come first: one is enough to begin") }
        let isWayBack = form.choice(.kind) == 0
        try answers.check()
        let basis = PlanBasis(title: title, strengths: strengths)
        let plan: SupportPlan =
            isWayBack ? .reintegration(ReintegrationPlan(basis: basis)) : .action(ActionPlan(basis: basis))
        let child = child
        return PeopleRequest(sentence: "Begun for \(name). Enter opens it; it says what it still needs.") {
            try $0.keepPlan(plan, about: child)
        }
    }
}

/// How a day of a step went, with the child's words.
struct StepDayForm: PeopleForm {
    let child: ChildID
    let plan: EntryID
    let name: String

    var place: Place? { .plans }
    var draftName: String { "plan-\(plan.rawValue)-day" }
    var title: String { "How it went for \(name) today" }
    var fields: [FormField<PeopleSlot>] {
        [
            .choice(.result, "It went", StepResult.ofADay.map(\.words), 0), .confidence(nil),
            .lines(.childWords, "\(name)'s words", "", rows: 2), .lines(.saw, "What we saw", "", rows: 2),
        ]
    }

    func request(_ form: Form<PeopleSlot>, isSure: Bool, scene: Scene) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let result = answers.chosen(.result, of: StepResult.ofADay)
        let confidence = answers.confidence()
        let words = answers.text(.childWords)
        let saw = answers.text(.saw)
        try answers.check()
        return StepDayRequest(
            child: child, plan: plan, name: name, result: result, confidence: confidence, words: words, saw: saw)
    }
}

/// How today's part of a live step went.
struct StepDayRequest: WorkRequest {
    let child: ChildID
    let plan: EntryID
    let name: String
    var result: StepResult?
    var confidence: Int?
    var words = ""
    var saw = ""

    func carryOut(in work: Workspace) throws -> String {
        try work.keepStepDay(
            of: child, plan: plan, result: result, confidence: confidence, words: words, saw: saw)
        return "Kept for \(name) today: \(result?.words ?? "words"). Ctrl-Z takes it back."
    }
}
