import Application
import Canvas
import Domain

/// What a plan rests on beside the views: its name, strengths, the named contact, the review, what is for staff alone.
struct BasisForm: PlanForm {
    let page: PlanPage
    let staff: [Colleague]

    var part: String { "basis" }
    var title: String { "\(page.calledName)'s plan" }
    var fields: [FormField<PeopleSlot>] {
        let basis = page.plan.basis
        return [
            .line(.title, "Called", basis.title),
            .line(.strengths, "Strengths", basis.strengths.joined(separator: ", "), hint: "commas between"),
            .line(
                .staff, "Named contact", page.contact, hint: "whom the family can always ask: \(names)"),
            .line(.review, "Next review", basis.reviewOn?.british ?? "", hint: DateText.example),
            .lines(.staffOnly, "For staff alone", basis.staffOnly),
        ]
    }

    private var names: String { staff.prefix(3).map(\.name).joined(separator: ", ") }

    func plan(_ answers: inout PeopleAnswers, isSure: Bool) -> SupportPlan {
        var plan = page.plan
        plan.basis.title = answers.needed(.title, "what it is called, such as Back to Oak Room")
        plan.basis.strengths = answers.list(.strengths)
        plan.basis.reviewOn = answers.dayIfAny(.review)
        plan.basis.staffOnly = answers.text(.staffOnly)
        let name = answers.text(.staff)
        if name.isEmpty {
            plan.basis.contact = nil
        } else if let colleague = Colleague.named(name, among: staff) {
            plan.basis.contact = colleague.id
        } else {
            answers.refuse(.staff, "one name of somebody on the staff")
        }
        return plan
    }
}

/// What one side says of how things are, in its own words.
struct ViewForm: PlanForm {
    let page: PlanPage
    let side: Speaker

    var part: String { "view-\(side.words)" }
    var title: String {
        switch side {
        case .child: "What \(page.calledName) says"
        case .family: "What the family says"
        case .setting: "What we think"
        }
    }
    var preface: [String] {
        side == .child
            ? ["Their words as they said them; or what we saw, and below it why we could not ask."] : []
    }
    var fields: [FormField<PeopleSlot>] {
        let view = page.plan.basis.views[side]
        let heard = view.isGiven ? nil : latest
        var fields: [FormField<PeopleSlot>] = [
            .lines(.text, "Words", view.isGiven ? view.words : heard?.voice.words ?? ""),
            .line(
                .who, side == .child ? "How, or who heard" : "Who", view.isGiven ? view.who : how(heard),
                hint: side == .child ? "drawing, faces, while building" : ""),
            .line(.day, "Day", (view.day ?? heard?.day)?.british ?? ""),
        ]
        if side == .child { fields.append(.line(.whyNot, "Why not asked", view.whyNotAsked)) }
        return fields
    }

    /// The latest words of that side in the child's story: offered, and linked to when they are taken.
    private var latest: LatestWords.Spoken? {
        switch side {
        case .child: page.words.child
        case .family: page.words.family
        case .setting: nil
        }
    }

    private func how(_ heard: LatestWords.Spoken?) -> String {
        guard let heard else { return "" }
        return side == .child ? heard.voice.tool : heard.voice.who
    }

    func plan(_ answers: inout PeopleAnswers, isSure: Bool) -> SupportPlan {
        var plan = page.plan
        var view = plan.basis.views[side]
        view.words = answers.text(.text)
        view.who = answers.text(.who)
        view.day = answers.dayIfAny(.day)
        view.whyNotAsked = answers.text(.whyNot)
        // The link stays with the words that were heard: other words are not those.
        if let latest, latest.voice.words == view.words { view.voice = latest.id }
        if view.words != plan.basis.views[side].words, view.words != latest?.voice.words { view.voice = nil }
        plan.basis.views[side] = view
        return plan
    }
}

/// Somebody who agreed to the plan, or to one step of it.
struct AgreementForm: PlanForm {
    let page: PlanPage
    /// The step; `nil` for the whole plan.
    let step: PlanStep?
    let today: CivilDate

    var part: String { "agreed-\(step?.id.rawValue ?? 0)" }
    var title: String { step.map { "Who agrees to “\($0.what)”" } ?? "Who agrees to the plan" }
    var preface: [String] {
        let known = step?.agreements ?? page.plan.basis.agreements
        return known.isEmpty ? [] : ["So far: \(known.map(\.words).joined(separator: "; "))"]
    }
    var fields: [FormField<PeopleSlot>] {
        [
            .line(.name, "Name", "", hint: "as they are called: Zain, or Rachel, mum"),
            .choice(.party, "For the", PlanParty.allCases.map(\.words), 1), .line(.day, "Day", today.british),
        ]
    }

    func plan(_ answers: inout PeopleAnswers, isSure: Bool) -> SupportPlan {
        var plan = page.plan
        let agreement = PlanAgreement(
            name: answers.needed(.name, "who agreed"),
            party: answers.chosen(.party, of: PlanParty.allCases) ?? .family, day: answers.day(.day))
        if agreement.day > today { answers.refuse(.day, "a day that has been, or today") }
        guard var step, var ladder = plan.ladder else {
            plan.basis.agreements.append(agreement)
            return plan
        }
        step.agreements.append(agreement)
        ladder.keep(step)
        plan.ladder = ladder
        return plan
    }
}
