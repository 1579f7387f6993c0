import Application
import Canvas
import Domain

/// Records a step that was taken because nobody has heard: who was told or asked, and what came of it.
struct StepLayer: DraftingForm {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case words
    }

    let family: FamilyLine
    /// The step, as the setting or the law names it.
    let step: String
    /// The children whom it is about.
    let children: [ChildID]
    var form: Form<Slot>
    var hasLookedForDraft = false

    /// A step about a family.
    init(family: FamilyLine, step: String, children: [ChildID]) {
        self.family = family
        self.step = step
        self.children = children
        form = Form([
            FormField(
                .words, label: "What came of it", hint: "who was told or asked, and what they said",
                kind: .text(TextField()))
        ])
    }

    /// What can be done here.
    static let actions = formActions(
        "step", keep: "step done", "Keep that this step was taken, now, in your name.", leave: "Keep nothing.")

    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["Step taken"] }
    /// What it is for.
    var purpose: String { "Keep that a step was taken: who was told or asked, and what came of it." }
    /// Words about one step are never brought back under another.
    var draftName: String { "step.\(step)" }
    var draftChild: ChildID { family.id }

    func panel(_ scene: Scene) -> FormPanel {
        FormPanel(
            title: "A step taken for \(family.calledNames)", width: 70, preface: [step],
            formRows: Slot.allCases.count + 1)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        let words = form.text(.words).trimmingBlanks()
        guard !words.isEmpty else {
            form.show(errors: [.words: "a word or two: who was told or asked, and what they said"])
            return []
        }
        return [.ask(FollowUpRequest.step(step, family: children, name: family.calledNames, words: words))]
    }
}
