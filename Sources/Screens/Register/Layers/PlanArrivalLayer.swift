import Application
import Canvas
import Domain

/// Plans a soft start or another agreed later arrival of one child.
struct PlanArrivalLayer: DraftingForm {
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
    init(row: RegisterRow, session: Session, times: SessionTimes) {
        self.row = row
        self.session = session
        self.times = times
        form = Form([
            FormField(.by, label: "Expected by", kind: .text(TextField())),
            FormField(.from, label: "First day", kind: .text(TextField(session.date.british))),
            FormField(.until, label: "Last day, if any", kind: .text(TextField())),
            FormField(
                .agreed, label: "Part-time agreed", kind: .choice(ChoiceField(Self.agreements, selection: 0))),
            FormField(.detail, label: "Door and greeter", kind: .text(TextField())),
        ])
    }

    /// What can be done here.
    static let actions = formActions(
        "plan-arrival", keep: "plan it", "Plan this arrival.", leave: "Plan nothing.")

    /// Where you are.
    var path: [String] { ["Plan an arrival"] }
    /// What it is for.
    var purpose: String { "Plan a soft start, so that the child is expected later and nothing is marked before." }
    var draftName: String { "plan-arrival" }
    var draftChild: ChildID { row.id }

    func panel(_ scene: Scene) -> FormPanel {
        FormPanel(
            title: "Plan a later arrival for \(row.calledName)", width: 68, formRows: Slot.allCases.count + 3)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        var errors: [Slot: String] = [:]
        let by = ClockTime(form.text(.by).trimmingBlanks())
        if by == nil { errors[.by] = "a time such as 0910; the register closes at \(times.closes)" }
        let from = DateText.date(form.text(.from), today: scene.today)
        if from == nil { errors[.from] = DateText.example }
        let untilText = form.text(.until).trimmingBlanks()
        let until = DateText.date(untilText, today: scene.today)
        if until == nil, !untilText.isEmpty { errors[.until] = DateText.example + ", or nothing" }
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
}
