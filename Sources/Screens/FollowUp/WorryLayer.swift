import Application
import Canvas
import Domain

/// Tells a safeguarding lead of a worry now: Enter is enough, words help.
struct WorryLayer: DraftingForm {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case words, lead, child
    }

    let family: FamilyLine
    var leads: [StaffChoice] = []
    var form = Form<Slot>([])
    var hasLookedForDraft = false

    /// A worry about a family.
    init(family: FamilyLine) {
        self.family = family
    }

    /// What can be done here.
    static let actions = formActions(
        "worry", keep: "tell now", "Tell the safeguarding lead now; it stands on their Today at once.",
        leave: "Tell nobody.")

    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["A worry"] }
    /// What it is for.
    var purpose: String { "Tell the safeguarding lead of a worry now; only they, and you, may read it." }
    var draftName: String { "worry" }
    var draftChild: ChildID { family.id }

    /// Asks who can be told.
    mutating func load(from work: Workspace) throws {
        guard form.fields.isEmpty else { return }
        leads = try work.leadsToTell()
        form = Form([
            FormField(.words, label: "What worries you", kind: .text(TextField())),
            FormField(.lead, label: "Tell", kind: .choice(ChoiceField(leads.map(\.name), selection: 0))),
            FormField(
                .child, label: "About", kind: .choice(ChoiceField(family.children.map(\.calledName), selection: 0))),
        ])
        try takeDraft(from: work)
    }

    func panel(_ scene: Scene) -> FormPanel {
        FormPanel(
            title: "Tell the safeguarding lead now", width: 70,
            preface: ["In danger: 999 first.", "Enter tells them at once, with or without words."],
            formRows: Slot.allCases.count + 1)
    }

    mutating func keep(_ scene: Scene) -> [Intent] {
        guard let choice = form.choice(.lead), leads.indices.contains(choice) else {
            return [.say(.warning(FollowUpError.nobodyToTell.description))]
        }
        let child = family.children[form.choice(.child) ?? 0].id
        return [.ask(FollowUpRequest.worry(form.text(.words), child: child, to: leads[choice].id))]
    }
}
