public import Application
public import Canvas
public import Domain

/// Plans a soft start or another agreed later arrival of one child.
public struct PlanArrivalLayer: Screen, Drafting {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case by, from, until, agreed, detail
    }

    let row: RegisterRow
    let session: Session
    let times: SessionTimes
    var form: Form<Slot>
    var hasLookedForDraft = false
    /// What Enter asked for last: the same again means that the person has seen what it meets.
    var asked: PlanRequest?

    private static let agreements = ["no: before the register closes", "yes: part-time, agreed with a parent"]

    /// A plan for a row, beginning with a session's day.
    public init(row: RegisterRow, session: Session, times: SessionTimes) {
        self.row = row
        self.session = session
        self.times = times
        form = Form([
            FormField(.by, label: "Expected by", kind: .text(TextField())),
            FormField(.from, label: "First day", kind: .text(TextField(session.date.british))),
            FormField(.until, label: "Last day (may be empty)", kind: .text(TextField())),
            FormField(
                .agreed, label: "Part-time timetable", kind: .choice(ChoiceField(Self.agreements, selection: 0))),
            FormField(.detail, label: "Door, greeter, what helps", kind: .text(TextField())),
        ])
    }

    /// What can be done here.
    public static let actions: [Action<PlanArrivalLayer>] = [
        Action(
            "plan-arrival.keep", label: "plan it", "Plan this arrival.", keys: [.enter],
            run: { layer, scene in layer.keep(scene) }),
        Action(
            "plan-arrival.cancel", label: "back", "Plan nothing; what you typed is kept as a draft.",
            keys: [.escape], run: { layer, _ in layer.leave() }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// Words are typed.
    public var isTyping: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["Plan an arrival"] }
    /// What it is for.
    public var purpose: String {
        "Plan a soft start, so that the child is expected later and nothing is marked before."
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        var errors: [Slot: String] = [:]
        let by = ClockTime(form.text(.by).trimmingBlanks())
        if by == nil { errors[.by] = "a time such as 0910; the register closes at \(times.closes)" }
        let from = DateText.date(form.text(.from), today: scene.today)
        if from == nil { errors[.from] = "a date such as 23/11/2026" }
        let untilText = form.text(.until).trimmingBlanks()
        let until = DateText.date(untilText, today: scene.today)
        if until == nil, !untilText.isEmpty { errors[.until] = "a date such as 23/11/2026, or nothing" }
        let isAgreed = form.choice(.agreed) == 1
        if let by, by >= times.closes, !isAgreed {
            errors[.by] =
                "the register closes at \(times.closes): later arrivals are U unless a manager agrees part-time"
        }
        form.show(errors: errors)
        guard errors.isEmpty, let by, let from else { return [] }
        let request = PlanRequest.arrival(
            child: row.id, name: row.calledName, from: from, until: until, half: session.half, by: by,
            isAgreedPartTime: isAgreed, detail: form.text(.detail).trimmingBlanks())
        defer { asked = request }
        return [.plan(request, isSure: asked == request)]
    }

    var draftName: String { "plan-arrival" }
    var draftChild: ChildID { row.id }
    /// The draft has served.
    public var served: [Intent] { [forgotten] }
    /// What was typed and not kept.
    public var unfinished: Intent? { draft }

    /// Brings back what was typed before.
    public mutating func load(from work: Workspace) throws {
        try takeDraft(from: work)
    }

    /// Types into the form.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        form.handle(key, in: panel.inside(of: Chrome.area(of: scene.size))) ? [] : nil
    }

    private var panel: Panel {
        Panel(title: "Plan a later arrival for \(row.calledName)", lines: Slot.allCases.count + 3, width: 68)
    }

    /// Draws the form.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel.draw(on: &grid, in: area, scene: scene)
        form.draw(on: &grid, in: inside, signs: scene.signs)
        return Rest(form.cursor(in: inside), isVisible: true)
    }
}
