import Application
import Canvas
import Domain

/// An entry of the setting's own for the library.
struct ResourceLayer: PlainForm {
    nonisolated enum Slot: Hashable, Sendable {
        case kind, title, text, source, isOffered
    }

    let id: LibraryID?
    var form: Form<Slot>
    var isLeaving = false

    private static let kinds: [LibraryKind] = [.service, .idea, .guidance]

    /// An entry, or a new one.
    init(_ entry: LibraryEntry?) {
        id = entry?.id
        form = Form([
            FormField(
                .kind, label: "Kind",
                kind: .choice(
                    ChoiceField(
                        Self.kinds.map(\.words), selection: entry.flatMap { Self.kinds.firstIndex(of: $0.kind) } ?? 0))),
            FormField(.title, label: "Title", kind: .text(TextField(entry?.title ?? ""))),
            FormField(.text, label: "What it says", kind: .lines(TextEditor(entry?.text ?? ""), rows: 5)),
            FormField(
                .source, label: "Where from", hint: "a document, a number, an address",
                kind: .text(TextField(entry?.source ?? ""))),
            FormField(.isOffered, label: "Offered", kind: .choice(ChoiceField(["yes", "put away"], selection: 0))),
        ])
    }

    static let actions = plainActions("resource")

    var title: String { "An entry of our own" }
    var purpose: String { "Add to the library what the setting knows: a local service, an idea that helped." }

    var request: any WorkRequest {
        let (id, form) = (id, form)
        return SettingRequest(sentence: "Kept in the library.") { work in
            try work.keepResource(
                Self.kinds[form.choice(.kind) ?? 0], title: form.text(.title), text: form.text(.text),
                source: form.text(.source), isOffered: form.choice(.isOffered) != 1, as: id)
        }
    }
}
