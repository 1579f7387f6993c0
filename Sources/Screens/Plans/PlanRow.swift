import Application
import Canvas
import Domain

/// One row of a plan's screen.
struct PlanRow {
    /// What Enter opens on it.
    enum Target: Hashable {
        case basis, timetable, agreements, state
        case view(Speaker)
        case step(StepID)
        case action(PlanActionID)
    }

    /// How a row is laid out.
    enum Shape {
        /// A label and words, wrapped.
        case fact
        /// A sign and a number, what, when and how it went, in columns.
        case step(sign: Sign, number: Int, here: String, how: String)
        /// The names of the columns of steps.
        case heading(here: String, how: String)
    }

    var label = ""
    var text = ""
    var role = StyleRole.text
    var shape = Shape.fact
    /// `nil` where there is nothing to open; the focus goes past it.
    var target: Target?
}

/// Lays a plan out as rows.
struct PlanRows {
    let page: PlanPage

    /// The rows, strengths first.
    var rows: [PlanRow] {
        let basis = page.plan.basis
        var rows = [
            PlanRow(
                label: "Strengths", text: shown(basis.strengths.joined(separator: ", "), "not written yet"),
                target: .basis)
        ]
        for side in Speaker.allCases { rows.append(view(side)) }
        rows += page.plan.ladder.map(steps) ?? actions
        rows += people
        return rows + missing
    }

    private func shown(_ text: String, _ empty: String) -> String { text.isEmpty ? "(\(empty))" : text }

    private func view(_ side: Speaker) -> PlanRow {
        let view = page.plan.basis.views[side]
        let label =
            switch side {
            case .child: view.isObservation ? "We saw" : "\(page.calledName) says"
            case .family: "Family says"
            case .setting: "We think"
            }
        let source = [view.who, view.day?.short ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        let words = side == .child && !view.isObservation ? "\u{201C}\(view.words)\u{201D}" : view.words
        let why = view.isObservation ? " (\(view.whyNotAsked))" : ""
        let text = view.isGiven ? [words + why, source].filter { !$0.isEmpty }.joined(separator: " ") : ""
        return PlanRow(
            label: label, text: shown(text, "not asked yet"), role: view.isGiven ? .text : .textDim,
            target: .view(side))
    }

    private func steps(_ ladder: ReintegrationPlan) -> [PlanRow] {
        var rows = [PlanRow(label: "Steps", shape: .heading(here: "here", how: "how it went"))]
        let live = ladder.liveStep(on: page.today)?.id
        let liveNumber = live.flatMap(ladder.number)
        let coming = ladder.moves.last { $0.day > page.today }
        for (index, step) in ladder.steps.enumerated() {
            let isDone = liveNumber.map { index + 1 < $0 } ?? true && ladder.wasChosen(step.id)
            let sign: Sign = step.id == live ? .live : isDone ? .done : .open
            let isWeek = step.weekdays == [.monday, .tuesday, .wednesday, .thursday, .friday]
            rows.append(
                PlanRow(
                    text: step.what, role: step.id == live ? .textStrong : .text,
                    shape: .step(
                        sign: sign, number: index + 1, here: isWeek ? step.times : "\(step.days) \(step.from)",
                        how: coming?.step == step.id ? "from \(coming?.day.short ?? "")" : page.howItWent(step)),
                    target: .step(step.id)))
        }
        if ladder.steps.isEmpty {
            rows.append(PlanRow(text: "(no step yet: a adds one)", role: .textDim))
        }
        if let late = lateWords(ladder) {
            rows.append(PlanRow(label: "Ask", text: late, role: .statusWarning, target: .timetable))
        }
        if let timetable = ladder.timetable { rows.append(row(of: timetable, ladder)) }
        return rows
    }

    /// Which steps would be late arrivals by law; `nil` where none would.
    private func lateWords(_ ladder: ReintegrationPlan) -> String? {
        let numbers = ladder.steps.compactMap { page.arrivingLate.contains($0.id) ? ladder.number(of: $0.id) : nil }
        guard let first = numbers.first else { return nil }
        let which =
            numbers.count == 1
            ? "Step \(first) comes" : "Steps \(numbers.map(String.init).joined(separator: ", ")) come"
        return "\(which) after the register closes: U without an agreed part-time timetable. t writes one; the "
            + "manager decides."
    }

    private func row(of timetable: PartTimeTimetable, _ ladder: ReintegrationPlan) -> PlanRow {
        if let passed = ladder.timetablePassed(on: page.today) {
            return PlanRow(
                label: "Part-time",
                text: "ended \(passed.short); the register expects as usual. Agree anew, or choose the next step.",
                role: .statusWarning, target: .timetable)
        }
        let until = timetable.until.map { "until \($0.short)" } ?? "no end yet"
        let parent = timetable.parent.isEmpty ? "no parent has agreed yet" : "agreed with \(timetable.parent)"
        return PlanRow(
            label: "Part-time", text: "from \(timetable.from.short), \(until), \(parent)", target: .timetable)
    }

    private var actions: [PlanRow] {
        var rows = [PlanRow(label: "Actions", shape: .heading(here: "who", how: "when"))]
        for (index, action) in page.plan.actions.enumerated() {
            rows.append(
                PlanRow(
                    text: action.what,
                    shape: .step(
                        sign: action.outcome.isEmpty ? .open : .done, number: index + 1, here: action.who,
                        how: action.outcome.isEmpty ? action.when : action.outcome), target: .action(action.id)))
        }
        if page.plan.actions.isEmpty { rows.append(PlanRow(text: "(no action yet: a adds one)", role: .textDim)) }
        guard case .action(let plan) = page.plan else { return rows }
        let unanswered = plan.answeringNobody
        if let first = unanswered.first {
            rows.append(
                PlanRow(
                    label: "Ask",
                    text: "answers nobody's view yet: "
                        + unanswered.map(\.what).joined(separator: ", "), role: .textDim, target: .action(first.id)))
        }
        return rows
    }

    private var people: [PlanRow] {
        var rows = [
            PlanRow(
                label: "Agreed by",
                text: shown(page.agreed, "nobody yet: g"),
                target: .agreements),
            PlanRow(
                label: "Contact", text: shown(page.contact, "nobody named yet"),
                role: page.contact.isEmpty ? .textDim : .text, target: .basis),
        ]
        if !page.plan.basis.staffOnly.isEmpty {
            rows.append(PlanRow(label: "Staff alone", text: page.plan.basis.staffOnly, target: .basis))
        }
        return rows
    }

    private var missing: [PlanRow] {
        guard !page.plan.basis.state.isUnderWay else { return [] }
        return page.missing.enumerated().map { index, need in
            PlanRow(label: index == 0 ? "Still needs" : "", text: need.words, role: .hint, target: need.target)
        }
    }
}

extension PlanNeed {
    /// Where it is written.
    fileprivate var target: PlanRow.Target {
        switch self {
        case .childView: .view(.child)
        case .familyView: .view(.family)
        case .namedContact, .reviewDate, .fortnightlyReview: .basis
        case .familyAgreement: .agreements
        case .content: .state
        case .timetableEnd, .parentAgreement: .timetable
        }
    }
}
