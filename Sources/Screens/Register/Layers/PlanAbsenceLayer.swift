import Application
import Canvas
import Domain

/// Plans an absence of one child: which code, from when to when, back at what time, and why.
struct PlanAbsenceLayer: DraftingForm {
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
    init(row: RegisterRow, session: Session) {
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
            FormField(.back, label: "Back at, if so", kind: .text(TextField())),
            FormField(.reason, label: "Why, in words", kind: .text(TextField())),
        ])
    }

    /// What can be done here.
    static let actions = formActions(
        "plan-absence", keep: "plan it", "Plan this absence.", leave: "Plan nothing.")

    /// Where you are.
    var path: [String] { ["Plan an absence"] }
    /// What it is for.
    var purpose: String { "Plan an absence that is already known, so that the register expects it." }
    var draftName: String { "plan-absence" }
    var draftChild: ChildID { row.id }

    func panel(_ scene: Scene) -> FormPanel {
        FormPanel(
            title: "Plan an absence for \(row.calledName)", width: 64, formRows: Slot.allCases.count + 2)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        var errors: [Slot: String] = [:]
        let code = AttendanceCode(sign: form.text(.code).trimmingBlanks().uppercased())
        if code == nil { errors[.code] = "a code such as M, C or V" }
        let from = DateText.date(form.text(.from), today: scene.today)
        if from == nil { errors[.from] = DateText.example }
        let to = DateText.date(form.text(.to), today: scene.today)
        if to == nil { errors[.to] = DateText.example }
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
}
