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

    /// The long text under the cursor, for the person's own editor; `nil` where the cursor is in none.
    var longText: Intent? {
        guard let focus = form.focus, case .lines(let editor, _)? = form[focus]?.kind else { return nil }
        return .write(editor.text)
    }

    /// Puts what was written in the person's own editor where the cursor is, as one step that can be undone.
    mutating func take(written text: String) -> [Intent] {
        guard let focus = form.focus, case .lines(var editor, let rows)? = form[focus]?.kind else { return [] }
        editor.replace(with: text)
        form.set(focus, to: .lines(editor, rows: rows))
        return editor.text.count < text.count
            ? [.say(.warning("The field holds no more: the end of what you wrote was cut."))] : []
    }

    /// Leaves the form: what was typed is kept.
    func leave() -> [Intent] {
        [.pop] + (draft.map { [$0] } ?? [])
    }
}
