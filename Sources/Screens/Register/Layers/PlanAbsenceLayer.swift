public import Application
public import Canvas
public import Domain

/// Plans an absence of one child: which code, from when to when, back at what time, and why.
public struct PlanAbsenceLayer: Screen, Drafting {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case code, from, to, sessions, back, reason
    }

    let row: RegisterRow
    let session: Session
    var form: Form<Slot>
    var hasLookedForDraft = false
    /// What Enter asked for last: the same again means that the person has seen what it meets.
    var asked: PlanRequest?

    private static let halves = ["all day", "mornings", "afternoons"]

    /// A plan for a row, beginning with a session.
    public init(row: RegisterRow, session: Session) {
        self.row = row
        self.session = session
        let day = session.date.british
        form = Form([
            FormField(.code, label: "Code", kind: .text(TextField("M", limit: 2))),
            FormField(.from, label: "First day", kind: .text(TextField(day))),
            FormField(.to, label: "Last day", kind: .text(TextField(day))),
            FormField(
                .sessions, label: "Which sessions",
                kind: .choice(ChoiceField(Self.halves, selection: session.half == .morning ? 1 : 2))),
            FormField(.back, label: "Back at (on the day)", kind: .text(TextField())),
            FormField(.reason, label: "Why, in words", kind: .text(TextField())),
        ])
    }

    /// What can be done here.
    public static let actions: [Action<PlanAbsenceLayer>] = [
        Action(
            "plan-absence.keep", label: "plan it", "Plan this absence.", keys: [.enter],
            run: { layer, scene in layer.keep(scene) }),
        Action(
            "plan-absence.cancel", label: "back", "Plan nothing; what you typed is kept as a draft.",
            keys: [.escape], run: { layer, _ in layer.leave() }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// Words are typed.
    public var isTyping: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["Plan an absence"] }
    /// What it is for.
    public var purpose: String { "Plan an absence that is already known, so that the register expects it." }

    mutating func keep(_ scene: Scene) -> [Intent] {
        var errors: [Slot: String] = [:]
        let code = AttendanceCode(sign: form.text(.code).trimmingBlanks().uppercased())
        if code == nil { errors[.code] = "a code such as M, C or V" }
        let from = DateText.date(form.text(.from), today: scene.today)
        if from == nil { errors[.from] = "a date such as 23/11/2026" }
        let to = DateText.date(form.text(.to), today: scene.today)
        if to == nil { errors[.to] = "a date such as 23/11/2026" }
        let backText = form.text(.back).trimmingBlanks()
        let back = ClockTime(backText)
        if back == nil, !backText.isEmpty { errors[.back] = "a time such as 1030" }
        form.show(errors: errors)
        guard errors.isEmpty, let code, let from, let to else { return [] }
        let choice = form.choice(.sessions) ?? 0
        let request = PlanRequest.absence(
            child: row.id, name: row.calledName, from: Session(from, choice == 2 ? .afternoon : .morning),
            to: Session(to, choice == 1 ? .morning : .afternoon), code: code, back: back,
            reason: form.text(.reason).trimmingBlanks())
        defer { asked = request }
        return [.plan(request, isSure: asked == request)]
    }

    var draftName: String { "plan-absence" }
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
        Panel(title: "Plan an absence for \(row.calledName)", lines: Slot.allCases.count + 2, width: 64)
    }

    /// Draws the form.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel.draw(on: &grid, in: area, scene: scene)
        form.draw(on: &grid, in: inside, signs: scene.signs)
        return Rest(form.cursor(in: inside), isVisible: true)
    }
}
