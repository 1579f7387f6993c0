import Application
import Canvas
import Domain

/// A way to listen of the setting's own.
struct OwnScaffoldLayer: PlainForm {
    nonisolated enum Slot: Hashable, Sendable {
        case name, sentence, shape, needs, parts
    }

    var form: Form<Slot>
    var isLeaving = false

    /// A new way to listen.
    init() {
        form = Form([
            FormField(.name, label: "Name", kind: .text(TextField())),
            FormField(.sentence, label: "How to use it", kind: .text(TextField())),
            FormField(
                .shape, label: "Answered",
                kind: .choice(ChoiceField(ScaffoldShape.allCases.map(\.words), selection: 0))),
            FormField(
                .needs, label: "Needs",
                kind: .choice(ChoiceField(Communication.allCases.map(\.words), selection: 1))),
            FormField(
                .parts, label: "Put to the child", hint: "a line each: a sentence to finish, a card, a place",
                kind: .lines(TextEditor(), rows: 5)),
        ])
    }

    static let actions = plainActions("own-scaffold")

    var title: String { "A way to listen of our own" }
    var purpose: String { "Add a way to listen: its parts, and how a child answers them." }

    var request: any WorkRequest {
        let form = form
        let scaffold = Scaffold(
            id: ScaffoldID(rawValue: ""), name: form.text(.name), sentence: form.text(.sentence),
            needs: Communication.allCases[form.choice(.needs) ?? 0],
            shape: ScaffoldShape.allCases[form.choice(.shape) ?? 0],
            parts: form.text(.parts).split(separator: "\n").map(String.init))
        return SettingRequest(sentence: "Kept: it is offered to every child whom it suits.") { work in
            try work.keepScaffold(scaffold)
        }
    }
}
