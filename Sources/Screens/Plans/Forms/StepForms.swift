import Application
import Canvas
import Domain

/// One step of the way back.
struct StepForm: PlanForm {
    let page: PlanPage
    /// The step; `nil` for a new one.
    let step: PlanStep?
    /// The number of a new one.
    let id: StepID
    /// When the register of a session closes, for a step that would come later.
    let times: (HalfDay) -> SessionTimes

    var part: String { "step-\(step?.id.rawValue ?? 0)" }
    var title: String { step.map { "Step “\($0.what)”" } ?? "A step for \(page.calledName)" }
    var fields: [FormField<PeopleSlot>] {
        [
            .line(.what, "What it looks like", step?.what ?? ""),
            .line(.weekdays, "Days", step?.days ?? "Mon\u{2013}Fri"),
            .line(.time, "Here from\u{2013}to", step?.times ?? "", hint: "such as 9:30-11:00"),
            .line(.place, "Where", step?.place ?? ""), .line(.with, "With", step?.with ?? ""),
            .line(.success, "Going well is", step?.success ?? ""), .line(.support, "What helps", step?.support ?? ""),
            .line(.wobbly, "If it is wobbly", step?.ifWobbly ?? ""), .confidence(step?.confidence),
            .line(.tryFrom, "Try from", step?.tryFrom?.british ?? ""),
        ]
    }

    func plan(_ answers: inout PeopleAnswers, isSure: Bool) -> SupportPlan {
        var plan = page.plan
        let what = answers.needed(.what, "what it looks like, such as Morning with snack")
        let days = answers.weekdays(.weekdays)
        let confidence = answers.confidence()
        let tryFrom = answers.dayIfAny(.tryFrom)
        guard let (from, to) = answers.times(.time), var ladder = plan.ladder else { return plan }
        var step = self.step ?? PlanStep(id: id, what: what, from: from, to: to)
        step.what = what
        step.weekdays = days
        step.from = from
        step.to = to
        step.place = answers.text(.place)
        step.with = answers.text(.with)
        step.success = answers.text(.success)
        step.support = answers.text(.support)
        step.ifWobbly = answers.text(.wobbly)
        step.confidence = confidence
        step.tryFrom = tryFrom
        let day = max(tryFrom ?? answers.today, answers.today)
        if !isSure, ladder.arrivesLate(step, on: day, times: { times($0.half) }) {
            answers.refuse(.time, late(step))
        }
        ladder.keep(step)
        plan.ladder = ladder
        return plan
    }

    /// That arrivals after closing are U where nothing is agreed: said once, and then it is the person's to choose.
    private func late(_ step: PlanStep) -> String {
        let half: HalfDay = step.from < times(.morning).ends ? .morning : .afternoon
        return "the register closes at \(times(half).closes): later arrivals are U without an agreed part-time "
            + "timetable (t). Enter again keeps it; ask the manager"
    }
}

/// A temporary part-time timetable, with an end and a parent's agreement.
struct TimetableForm: PlanForm {
    let page: PlanPage
    let today: CivilDate

    var part: String { "timetable" }
    var title: String { "Part-time timetable" }
    var preface: [String] {
        [
            "Only in exceptional circumstances, for the shortest time, agreed with a parent whom the child lives with, "
                + "and looked at again within a fortnight. An empty first day takes it out of the plan."
        ]
    }
    var fields: [FormField<PeopleSlot>] {
        let known = page.plan.ladder?.timetable
        return [
            .line(.from, "From", (known?.from ?? today).british), .line(.until, "Until", known?.until?.british ?? ""),
            .line(.name, "Parent who agreed", known?.parent ?? ""), .line(.reason, "Why", known?.reason ?? ""),
        ]
    }

    func plan(_ answers: inout PeopleAnswers, isSure: Bool) -> SupportPlan {
        var plan = page.plan
        guard !answers.text(.from).isEmpty else {
            plan.ladder?.timetable = nil
            return plan
        }
        let from = answers.day(.from)
        let until = answers.dayIfAny(.until)
        if let until, until < from { answers.refuse(.until, "the last day comes before the first") }
        plan.ladder?.timetable = PartTimeTimetable(
            from: from, until: until, parent: answers.text(.name), reason: answers.text(.reason))
        return plan
    }
}

/// A choice of people about the way back: the next step begins, a step back, a pause.
struct ChoiceForm: PlanForm {
    let page: PlanPage
    let kind: LadderMove.Kind
    /// The step that begins; `nil` for a pause.
    let step: PlanStep?
    /// The step that is live until then.
    let live: PlanStep?
    let today: CivilDate

    var part: String { "choice-\(kind.words)" }
    var title: String {
        guard let step else { return "A pause for \(page.calledName)" }
        return kind == .back ? "A step back: “\(step.what)”" : "Begins: “\(step.what)”"
    }
    var preface: [String] {
        switch kind {
        case .begin: ["People choose the next step, not the calendar. From its day on the register expects it."]
        case .back: ["A step back is a choice, and is kept as one."]
        case .pause, .end: ["In a pause no step is live, and the register expects what it expects of everybody."]
        }
    }
    var fields: [FormField<PeopleSlot>] {
        var fields: [FormField<PeopleSlot>] = [
            .line(.from, "From", max(step?.tryFrom ?? today, today).british)
        ]
        if let step, !step.hasFamilyAgreement {
            fields.append(
                .line(.name, "Family agreed", "", hint: "who of the family agreed to this step: Rachel, mum"))
        }
        if step != nil { fields.append(.confidence(step?.confidence)) }
        if live != nil, kind != .back {
            fields.append(.choice(.result, "The step before", StepResult.ofADay.map(\.words), 0))
        }
        fields.append(.line(.reason, "Why", ""))
        return fields
    }

    func plan(_ answers: inout PeopleAnswers, isSure: Bool) -> SupportPlan {
        var plan = page.plan
        guard var ladder = plan.ladder else { return plan }
        let day = answers.day(.from)
        let result = live == nil || kind == .back ? nil : answers.chosen(.result, of: StepResult.ofADay)
        if var step {
            step.confidence = answers.confidence()
            let name = answers.text(.name)
            if !name.isEmpty { step.agreements.append(PlanAgreement(name: name, party: .family, day: today)) }
            ladder.keep(step)
        }
        do throws(LadderRefusal) {
            try ladder.choose(
                LadderMove(kind: kind, step: step?.id, day: day, result: result, why: answers.text(.reason)))
        } catch {
            answers.refuse(error == .familyHasNotAgreed ? .name : .from, "\(error)")
        }
        plan.ladder = ladder
        return plan
    }
}
