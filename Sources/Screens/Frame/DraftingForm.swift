import Application
import Canvas

/// A form about a child that lies over the register: Enter keeps it, Esc leaves it and keeps its words as a draft.
///
/// What differs from one to the next is its fields, its words, and what is made of them.
protocol DraftingForm: Drafting {
    /// The form and what is read above it.
    func panel(_ scene: Scene) -> FormPanel
    /// Reads what is filled in and asks for it; says under a field what is wrong with it.
    mutating func keep(_ scene: Scene) -> [Intent]
    /// One level back: leaves the form, unless something else lies in its place.
    mutating func goBack() -> [Intent]
}

extension DraftingForm {
    /// It lies over the register.
    var isLayer: Bool { true }
    /// Words are typed.
    var isTyping: Bool { true }
    /// It belongs to Register.
    var place: Place? { .register }
    /// What was typed and not kept.
    var unfinished: Intent? { draft }
    /// The draft has served.
    var served: [Intent] { [forgotten] }

    /// Brings back what was typed before.
    mutating func load(from work: Workspace) throws {
        try takeDraft(from: work)
    }

    /// A kinder way to say what is typed.
    func hint(in scene: Scene) -> String? { scene.language.hint(for: form) }

    /// Leaves the form.
    mutating func goBack() -> [Intent] { leave() }

    /// Hears what was written in the person's own editor.
    mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        if case .written(let text) = outcome { take(written: text) } else { [] }
    }

    /// Types into the form.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        if key == .control("e"), let longText { return [longText] }
        return typeInto(key, in: scene)
    }

    /// Types into the form without looking for keys that are more than typing.
    mutating func typeInto(_ key: Key, in scene: Scene) -> [Intent]? {
        form.handle(key, in: panel(scene).layout(in: Chrome.area(of: scene.size)).form) ? [] : nil
    }

    /// Draws the form.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panel = panel(scene)
        panel.draw(on: &grid, in: area, scene: scene)
        let rect = panel.layout(in: area).form
        form.draw(on: &grid, in: rect, signs: scene.signs, marking: scene.language.marks(in:))
        return Rest(form.cursor(in: rect), isVisible: true)
    }

    /// What can be done in a form: keep what is filled in, or leave it.
    static func formActions(
        _ name: String, keep label: String, _ sentence: String, leave: String, keys: [Key] = [.enter]
    ) -> [Action<Self>] {
        [
            Action(
                "\(name).keep", label: label, sentence, keys: keys, run: { layer, scene in layer.keep(scene) }),
            Action(
                "\(name).editor", "Write the long text under the cursor in your own editor.", keys: [.control("e")],
                unless: { layer, _ in
                    layer.longText == nil ? "Ctrl-E opens an editor for text of several lines; this is one line." : nil
                }, run: { layer, _ in layer.longText.map { [$0] } ?? [] }),
            Action(
                "\(name).cancel", label: "back", leave + " What you typed is kept as a draft.", keys: [.escape],
                run: { layer, _ in layer.goBack() }),
        ]
    }
}
