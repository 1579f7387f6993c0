import Application
import Canvas
import Domain

/// Asks why an entry of a story is taken back; the reason stays beside it.
struct WithdrawLayer: Screen {
    let entry: EntryID
    /// The wording that was seen.
    let seen: FactVersion
    let child: ChildID
    let calledName: String
    let words: String
    let place: Place?
    var field = TextField()

    /// Asks for the reason of taking an entry back.
    init(_ line: StoryLine, child: ChildID, calledName: String, words: String, from place: Place?) {
        entry = line.id
        seen = line.version
        self.child = child
        self.calledName = calledName
        self.words = words
        self.place = place
    }

    /// What can be done here.
    static let actions: [Action<WithdrawLayer>] = [
        Action(
            "withdraw.give", label: "take back", "Take the entry back with this reason.", keys: [.enter],
            unless: { layer, _ in layer.reason.isEmpty ? "A reason is owed: a few words." : nil },
            run: { layer, _ in
                [
                    .ask(
                        StoryRequest.withdraw(
                            layer.entry, child: layer.child, name: layer.calledName, reason: layer.reason,
                            seen: layer.seen))
                ]
            }),
        Action(
            "withdraw.cancel", label: "leave it", "Leave the entry as it is.", keys: [.escape],
            run: { _, _ in [.pop, .say(.done("Nothing was changed."))] }),
    ]

    /// It lies over a list.
    var isLayer: Bool { true }
    /// A reason is typed.
    var isTyping: Bool { true }
    /// Where you are.
    var path: [String] { ["Take back"] }
    /// What it is for.
    var purpose: String { "Say why an entry is taken back; it stays in the history." }

    private var reason: String { field.text.trimmingBlanks() }

    /// Types into the field.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        field.handle(key) ? [] : nil
    }

    /// Draws the entry's words and the question.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let lines = Text.wrap(words, width: area.columns).prefix(max(area.rows - 2, 0))
        return PromptLine(question: "Why take it back?", scene: scene)
            .draw(on: &grid, in: area, field: field, above: Array(lines))
    }
}
