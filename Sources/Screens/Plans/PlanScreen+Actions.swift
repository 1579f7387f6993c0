import Application
import Canvas
import Domain

extension PlanScreen {
    static let actions: [Action<PlanScreen>] =
        [
            Action(
                "plan.edit", label: "open", "Write this part of the plan.", keys: [.enter, .character("e")],
                run: { screen, _ in screen.edit() }),
            Action(
                "plan.went", label: "went", "Write how today's part of the live step went.",
                keys: [.character("o")],
                unless: { screen, _ in screen.live == nil ? "No step is live. n begins one." : nil },
                run: { screen, _ in
                    [.push(StepDayLayer(child: screen.child, plan: screen.plan, name: screen.page?.calledName ?? ""))]
                }),
            Action(
                "plan.next", label: "next", "The next step begins, from a day on: people choose it, not the calendar.",
                keys: [.character("n")],
                unless: { screen, _ in screen.notNext },
                run: { screen, _ in
                    screen.choose(.begin, screen.page.flatMap { $0.plan.ladder?.next(on: $0.today) })
                }),
            Action(
                "plan.back", label: "step back", "A step back, on purpose: a choice that is kept as one.",
                keys: [.character("b")],
                unless: { screen, _ in screen.before == nil ? "There is no step before." : nil },
                run: { screen, _ in screen.choose(.back, screen.before) }),
            Action(
                "plan.begin", "The step on this line begins.", keys: [.character("l")],
                unless: { screen, _ in screen.step == nil ? "Move to a step first." : nil },
                run: { screen, _ in screen.choose(.begin, screen.step) }),
            Action(
                "plan.pause", "A pause: no step is live.", keys: [.character("p")],
                unless: { screen, _ in screen.live == nil ? "No step is live." : nil },
                run: { screen, _ in screen.choose(.pause, nil) }),
            Action(
                "plan.add", label: "add", "Add a step or an action.", keys: [.character("a"), .insert],
                run: { screen, _ in screen.add() }),
            Action(
                "plan.move-down", label: "reorder", "Move this step or action down.", keys: [.character("J")],
                unless: { screen, _ in screen.notMovable }, run: { screen, _ in screen.shift(by: 1) }),
            Action(
                "plan.move-up", "Move this step or action up.", keys: [.character("K")],
                unless: { screen, _ in screen.notMovable }, run: { screen, _ in screen.shift(by: -1) }),
            Action(
                "plan.remove", "Take away a step that was never tried, an action, or the last who agreed.",
                keys: [.character("x"), .delete], run: { screen, _ in screen.remove() }),
            Action(
                "plan.review", label: "review", "Look back together: what helped, what changes, and when again.",
                keys: [.character("r")],
                unless: { screen, _ in
                    screen.page?.plan.basis.state.isUnderWay == true
                        ? nil : "A plan is reviewed once it is active. s says what it still needs."
                },
                run: { screen, _ in screen.page.map { screen.form(ReviewForm(page: $0)) } ?? [] }),
            Action(
                "plan.agree", label: "agreed", "Write who agreed: to this step, or to the whole plan.",
                keys: [.character("g")],
                run: { screen, _ in
                    screen.page.map {
                        screen.form(AgreementForm(page: $0, step: screen.step, today: $0.today))
                    } ?? []
                }),
            Action(
                "plan.state", label: "state", "Agreed, active, closed: what comes next, and what is missing for it.",
                keys: [.character("s")],
                unless: { screen, _ in
                    screen.page?.plan.basis.state == .closed ? "A plan that has ended stays as it is." : nil
                },
                run: { screen, _ in screen.page.map { screen.form(StateForm(page: $0)) } ?? [] }),
        ] + readingActions + moves

    private static let readingActions: [Action<PlanScreen>] = [
        Action(
            "plan.timetable", "A part-time timetable: its end, and the parent who agreed.", keys: [.character("t")],
            unless: { screen, _ in screen.page?.plan.ladder == nil ? "Only a way back has a timetable." : nil },
            run: { screen, _ in
                screen.page.map { screen.form(TimetableForm(page: $0, today: $0.today)) } ?? []
            }),
        Action(
            "plan.basis", "Its name, strengths, named contact, next review, and what is for staff alone.",
            keys: [.character("m")],
            run: { screen, _ in
                screen.page.map { screen.form(BasisForm(page: $0, staff: screen.staff)) } ?? []
            }),
        Action(
            "plan.effect", "Did it help? The weeks since beside the weeks before.", keys: [.character("d")],
            run: { screen, _ in [.push(PlanEffectLayer(child: screen.child, plan: screen.plan))] }),
        Action(
            "plan.versions", "Every wording and review: what each changed, field by field.", keys: [.character("v")],
            run: { screen, _ in [.push(PlanVersionsLayer(child: screen.child, plan: screen.plan))] }),
        Action(
            "plan.copy", "A copy for the family, on paper or as a file: nothing that is for staff alone is in it.",
            keys: [.character("f")],
            run: { screen, _ in [.push(SheetLayer(kind: .plan(screen.child, screen.plan), from: .plans))] }),
        Action(
            "plan.child", "Open the child's page.", keys: [.character("c")],
            run: { screen, _ in [.openChild(screen.child)] }),
    ]

    private static let moves: [Action<PlanScreen>] = [
        Action("plan.down", "The next line.", keys: [.down, .character("j")], run: { s, _ in s.move(by: 1) }),
        Action("plan.up", "The line before.", keys: [.up, .character("k")], run: { s, _ in s.move(by: -1) }),
        Action("plan.page-down", "A page down.", keys: [.pageDown], run: { screen, _ in screen.move(by: 10) }),
        Action("plan.page-up", "A page up.", keys: [.pageUp], run: { screen, _ in screen.move(by: -10) }),
        Action("plan.first", "The first line.", keys: [.home], run: { screen, _ in screen.move(by: .min / 2) }),
        Action("plan.last", "The last line.", keys: [.end], run: { screen, _ in screen.move(by: .max / 2) }),
    ]

    /// The step before the live one.
    var before: PlanStep? { page.flatMap { $0.plan.ladder?.before(on: $0.today) } }

    private var notNext: String? {
        guard let page, let ladder = page.plan.ladder else { return "Only a way back has steps." }
        guard page.plan.basis.state.isUnderWay else {
            return page.missing.first.map { "The plan is not active yet; it needs \($0.words)." }
                ?? "The plan is not active yet: s makes it so."
        }
        return ladder.next(on: page.today) == nil ? "This is the last step. r looks back on it together." : nil
    }

    private var notMovable: String? {
        switch target {
        case .step, .action: nil
        default: "Move to a step or an action first."
        }
    }

    func form(_ content: any PeopleForm) -> [Intent] {
        [.push(PeopleFormLayer(content, about: child))]
    }

    /// Opens the form of the focused row.
    func edit() -> [Intent] {
        guard let page else { return [] }
        return switch target {
        case .basis: form(BasisForm(page: page, staff: staff))
        case .view(let side): form(ViewForm(page: page, side: side))
        case .agreements: form(AgreementForm(page: page, step: nil, today: page.today))
        case .timetable: form(TimetableForm(page: page, today: page.today))
        case .state, nil: add()
        case .step: step.map { form(stepForm(page, $0)) } ?? []
        case .action(let id):
            page.plan.actions.first { $0.id == id }.map { form(ActionForm(page: page, action: $0, id: id)) } ?? []
        }
    }

    private func stepForm(_ page: PlanPage, _ step: PlanStep?) -> StepForm {
        StepForm(page: page, step: step, id: step?.id ?? newStep) { half in
            times[half] ?? .proposed(for: half)
        }
    }

    /// Opens the form for another step or action.
    func add() -> [Intent] {
        guard let page else { return [] }
        return page.plan.ladder == nil
            ? form(ActionForm(page: page, action: nil, id: newAction)) : form(stepForm(page, nil))
    }

    func choose(_ kind: LadderMove.Kind, _ step: PlanStep?) -> [Intent] {
        guard let page else { return [] }
        return form(ChoiceForm(page: page, kind: kind, step: step, live: live, today: page.today))
    }

    /// Moves the focused step or action by so many places.
    func shift(by places: Int) -> [Intent] {
        guard let page else { return [] }
        var plan = page.plan
        switch target {
        case .step(let id): plan.ladder?.shift(id, by: places)
        case .action(let id):
            guard let index = plan.actions.firstIndex(where: { $0.id == id }) else { return [] }
            let action = plan.actions.remove(at: index)
            plan.actions.insert(action, at: min(max(index + places, 0), plan.actions.count))
        default: return []
        }
        return [.ask(PlanWording(page: page, plan: plan))]
    }

    /// Takes away what the focused row holds.
    func remove() -> [Intent] {
        guard let page else { return [] }
        var plan = page.plan
        switch target {
        case .step(let id):
            guard var ladder = plan.ladder else { return [] }
            do throws(LadderRefusal) {
                try ladder.remove(id)
            } catch {
                return [.say(.refusal("\(error)"))]
            }
            plan.ladder = ladder
        case .action(let id): plan.actions.removeAll { $0.id == id }
        case .agreements where !plan.basis.agreements.isEmpty: plan.basis.agreements.removeLast()
        default: return [.say(.refusal("Move to a step, an action or who agreed first. Nothing was changed."))]
        }
        return [.ask(PlanWording(page: page, plan: plan))]
    }
}
