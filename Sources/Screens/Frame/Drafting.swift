import Application
import Canvas
import Domain

/// A form about a child whose words are kept as a draft when they are left unfinished.
protocol Drafting: Screen {
    associatedtype Slot: Hashable & Sendable & CaseIterable
    /// The form.
    var form: Form<Slot> { get set }
    /// The name that tells this draft from others about the same child.
    var draftName: String { get }
    /// The child.
    var draftChild: ChildID { get }
    /// Whether the draft was looked for already: typing must never be overwritten by it.
    var hasLookedForDraft: Bool { get set }
}

extension Drafting {
    /// What keeps the typed words; `nil` when nothing was typed.
    var draft: Intent? {
        guard form.isChanged else { return nil }
        return .draft(Slot.allCases.map { form.text($0) }, name: draftName, child: draftChild)
    }

    /// What forgets them.
    var forgotten: Intent { .draft([], name: draftName, child: draftChild) }

    /// Puts an earlier draft into the fields, once.
    mutating func takeDraft(from work: Workspace) throws {
        guard !hasLookedForDraft else { return }
        hasLookedForDraft = true
        guard let words = try work.draft(named: draftName, about: draftChild) else { return }
        for (slot, text) in zip(Slot.allCases, words) where !text.isEmpty {
            switch form[slot]?.kind {
            case .text: form.set(slot, to: .text(TextField(text)))
            case .lines(_, let rows): form.set(slot, to: .lines(TextEditor(text), rows: rows))
            case .choice(let choice):
                guard let index = choice.options.firstIndex(of: text) else { continue }
                form.set(slot, to: .choice(ChoiceField(choice.options, selection: index)))
            case nil: continue
            }
        }
    }

    /// Leaves the form: what was typed is kept.
    func leave() -> [Intent] {
        [.pop] + (draft.map { [$0] } ?? [])
    }
}
