import Application
import Canvas
import Domain

/// One plan: strengths, what each says, the steps or actions, and what it still needs.
struct PlanScreen: Screen {
    let child: ChildID
    let plan: EntryID
    var page: PlanPage?
    var rows: [PlanRow] = []
    /// The row that has the focus.
    private(set) var selection = 0
    private(set) var staff: [Colleague] = []
    private(set) var times: [HalfDay: SessionTimes] = [:]
    private(set) var newStep = StepID(rawValue: 0)
    private(set) var newAction = PlanActionID(rawValue: 0)

    /// A plan of a child.
    init(child: ChildID, plan: EntryID) {
        self.child = child
        self.plan = plan
    }

    var place: Place? { .plans }
    var path: [String] {
        ["Plans", page?.name ?? "", page?.plan.basis.title ?? ""].filter { !$0.isEmpty }
    }
    var purpose: String {
        "A plan made with the child and the family; the live step decides what the register expects. C2 for part of a "
            + "session is our reading of the law."
    }

    /// How far it has come, and when it is looked back on.
    func fact(in scene: Scene) -> String {
        guard let page else { return "" }
        let state = page.plan.basis.state.words
        guard let due = page.reviewDue else { return state }
        let dot = " \(Sign.dot.text(scene.signs)) "
        if due < scene.today { return "\(state)\(dot)review overdue since \(due.short)" }
        return "\(state)\(dot)review \(due == scene.today ? "today" : due.short)"
    }

    /// What is still missing, or how many steps there are.
    func count(in scene: Scene) -> String {
        guard let page else { return "" }
        if !page.plan.basis.state.isUnderWay, !page.missing.isEmpty { return "needs \(page.missing.count)" }
        return page.plan.ladder.map { "\($0.steps.count) steps" } ?? "\(page.plan.actions.count) actions"
    }

    mutating func load(from work: Workspace) throws {
        let focused = target
        let page = try work.planPage(plan, of: child)
        self.page = page
        staff = try work.colleagues()
        times = [
            .morning: work.sessionTimes(.morning, on: page.today),
            .afternoon: work.sessionTimes(.afternoon, on: page.today),
        ]
        newStep = work.newStep()
        newAction = work.newAction()
        rows = PlanRows(page: page).rows
        if let focused, let index = rows.firstIndex(where: { $0.target == focused }) {
            selection = index
        } else {
            selection = min(selection, max(rows.count - 1, 0))
            if page.plan.ladder != nil, focused == nil, let live = liveRow { selection = live }
        }
    }

    private var liveRow: Int? {
        guard let page, let live = page.plan.ladder?.liveStep(on: page.today) else { return nil }
        return rows.firstIndex { $0.target == .step(live.id) }
    }

    /// What the focused row opens.
    var target: PlanRow.Target? { rows.indices.contains(selection) ? rows[selection].target : nil }

    /// The step that has the focus.
    var step: PlanStep? {
        guard case .step(let id)? = target else { return nil }
        return page?.plan.ladder?.step(id)
    }

    /// The step that is live.
    var live: PlanStep? { page.flatMap { $0.plan.ladder?.liveStep(on: $0.today) } }

    /// Moves the focus by so many rows that can be opened, no further than the ends.
    mutating func move(by steps: Int) -> [Intent] {
        let open = rows.indices.filter { rows[$0].target != nil }
        guard let place = open.firstIndex(where: { $0 >= selection }) else { return [] }
        let (sum, overflow) = place.addingReportingOverflow(steps)
        let wanted = overflow ? (steps > 0 ? open.count - 1 : 0) : min(max(sum, 0), open.count - 1)
        selection = open[wanted]
        return []
    }

    /// The mouse chooses a row, and opens the one that is chosen.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .mouse(.press, let position):
            let drawing = PlanDrawing(rows: rows, selection: selection, scene: scene)
            guard let index = drawing.row(at: position), rows[index].target != nil else { return [] }
            if index == selection { return edit() }
            selection = index
            return []
        case .mouse(.wheelDown, _): return move(by: 1)
        case .mouse(.wheelUp, _): return move(by: -1)
        default: return nil
        }
    }

    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        if let side = Panes(area).side { drawSide(on: &grid, in: side, scene: scene) }
        return PlanDrawing(rows: rows, selection: selection, scene: scene).draw(on: &grid)
    }

    /// What is known of the focused step, and the days that were written.
    private func drawSide(on grid: inout Grid, in area: Rect, scene: Scene) {
        guard let page else { return }
        var pen = SidePen(area, on: &grid, signs: scene.signs)
        if let step {
            pen.heading(step.what, on: &grid)
            pen.text("\(step.days) \(step.times)", on: &grid)
            for (label, text) in [
                ("Door and people", step.atTheDoor), ("Going well is", step.success), ("What helps", step.support),
                ("If it is wobbly", step.ifWobbly),
                ("Sure of it before", step.confidence.map { "\($0) of 10" } ?? ""),
                ("Agreed by", step.agreements.map(\.words).joined(separator: ", ")),
            ] where !text.isEmpty { pen.text("\(label): \(text)", on: &grid) }
            let days = page.days.filter { $0.step.step == step.id }
            if !days.isEmpty { pen.heading("Day by day", on: &grid) }
            for day in days.suffix(8).reversed() {
                let words = [
                    day.step.result?.words ?? "", day.step.words.isEmpty ? "" : "\u{201C}\(day.step.words)\u{201D}",
                    day.step.saw,
                ].filter { !$0.isEmpty }.joined(separator: "; ")
                pen.text("\(day.day.short)  \(words)", on: &grid)
            }
            return
        }
        if let words = page.words.child {
            pen.heading("\(page.calledName)'s latest words, \(words.day.short)", on: &grid)
            pen.text("\u{201C}\(words.voice.words)\u{201D}", on: &grid)
        }
        if let words = page.words.family {
            pen.heading("The family's latest words, \(words.day.short)", on: &grid)
            pen.text("\u{201C}\(words.voice.words)\u{201D}", on: &grid)
        }
        if let review = page.reviews.last {
            pen.heading("Last review, \(review.day.short)", on: &grid)
            pen.text("Helped: \(review.review.helped)", on: &grid)
            if !review.review.changes.isEmpty { pen.text("Changes: \(review.review.changes)", on: &grid) }
        }
    }
}
