import Application
import Canvas
import Domain

/// The words that the setting would rather not write, a line each: `truan* > left lessons`.
struct KinderWordsLayer: Screen {
    nonisolated enum Slot: Hashable, Sendable {
        case words
    }

    var form = Form<Slot>([])
    private var hasOwn = false

    /// What can be done here.
    static let actions: [Action<KinderWordsLayer>] = [
        Action(
            "kinder-words.keep", label: "keep", "Keep this list; an empty one brings back the proposed words.",
            keys: [.function(8), .control("s")], run: { layer, _ in layer.keep() }),
        Action(
            "kinder-words.back", label: "back", "Change nothing.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over a list.
    var isLayer: Bool { true }
    /// Words are typed.
    var isTyping: Bool { true }
    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["Words"] }
    /// What it is for.
    var purpose: String {
        "Words that blame are quietly underlined wherever text is typed, and what is better is said; nothing is blocked."
    }

    /// Asks for the list, once.
    mutating func load(from work: Workspace) throws {
        guard form.fields.isEmpty else { return }
        hasOwn = work.hasOwnLanguage
        let lines = work.language.words.map(\.description).joined(separator: "\n")
        form = Form([
            FormField(
                .words, label: "", hint: "word > what is better; a * at the end of a word takes any ending",
                kind: .lines(TextEditor(lines), rows: 12))
        ])
    }

    private mutating func keep() -> [Intent] {
        var words: [KinderWords] = []
        for line in form.text(.words).split(separator: "\n") where line.contains(where: { $0 != " " }) {
            guard let entry = KinderWords(String(line)) else {
                form.show(errors: [.words: "“\(line)” is no pair of words: word > what is better"])
                return []
            }
            words.append(entry)
        }
        // The proposed list, unchanged, is no list of the setting's own.
        let isOurs = words == Language.proposed.words
        return [.ask(SettingsRequest.words(isOurs ? [] : words))]
    }

    private func panel(_ scene: Scene) -> FormPanel {
        FormPanel(
            title: hasOwn ? "The setting's own words" : "The words as proposed", width: 72,
            formRows: min(13, max(scene.size.rows - 8, 3)))
    }

    /// Types into the list.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        form.handle(key, in: panel(scene).layout(in: Chrome.area(of: scene.size)).form) ? [] : nil
    }

    /// Draws the list.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panel = panel(scene)
        panel.draw(on: &grid, in: area, scene: scene)
        let rect = panel.layout(in: area).form
        form.draw(on: &grid, in: rect, signs: scene.signs)
        return Rest(form.cursor(in: rect), isVisible: true)
    }
}
