import Application
import Canvas
import Domain

/// Records that a child was welcomed back: who noticed what.
struct WelcomeLayer: DraftingForm {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case noticed, by
    }

    let row: RegisterRow
    var form: Form<Slot>
    var hasLookedForDraft = false

    private static let width = 68

    /// A welcome for a child.
    init(row: RegisterRow) {
        self.row = row
        form = Form([
            FormField(
                .noticed, label: "Noticed", hint: "what \(row.calledName) said, did, brought or enjoyed",
                kind: .text(TextField())),
            FormField(.by, label: "Welcomed by", hint: "you, unless you name somebody else", kind: .text(TextField())),
        ])
    }

    /// What can be done here.
    static let actions = formActions(
        "welcome", keep: "welcomed", "Keep this welcome.", leave: "Record nothing.")

    /// Where you are.
    var path: [String] { ["Welcome back"] }
    /// What it is for.
    var purpose: String { "Welcomed back: who noticed what." }
    var draftName: String { "welcome" }
    var draftChild: ChildID { row.id }

    func panel(_ scene: Scene) -> FormPanel {
        FormPanel(
            title: "Welcome back, \(row.calledName)", width: Self.width,
            preface: Story(row: row, scene: scene).lines(width: min(Self.width, scene.size.columns - 4)), formRows: 4)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        let by = form.text(.by).trimmingBlanks()
        let welcome = WelcomeBack(
            by: by.isEmpty ? scene.person?.details.name ?? "" : by, noticed: form.text(.noticed).trimmingBlanks())
        return (draft.map { [$0] } ?? []) + [
            .submit(.changes([.welcome(row.id, welcome)], of: row.id, goesOn: false, draft: draftName))
        ]
    }
}
