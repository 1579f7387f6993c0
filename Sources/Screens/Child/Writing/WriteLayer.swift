import Application
import Canvas
import Domain

/// What can be written about a child: one letter chooses a kind of entry.
struct WriteLayer: Screen {
    let child: ChildID
    let place: Place?
    var calledName = ""
    var kinds: [WritingKind] = []
    var window = ListWindow()

    /// The kinds of entries for a child.
    init(child: ChildID, from place: Place? = .children) {
        self.child = child
        self.place = place
    }

    /// What can be done here.
    static let actions: [Action<WriteLayer>] = [
        Action(
            "write.choose", label: "write", "Write this; its letter does the same.", keys: [.enter],
            unless: { layer, _ in layer.kinds.isEmpty ? "Nothing about this child is yours to write." : nil },
            run: { layer, _ in layer.kinds.isEmpty ? [] : layer.write(layer.kinds[layer.window.selection]) }),
        Action("write.cancel", label: "back", "Write nothing.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over a screen.
    var isLayer: Bool { true }
    /// Letters choose.
    var isTyping: Bool { true }
    /// Where you are.
    var path: [String] { ["Write"] }
    /// What it is for.
    var purpose: String { "Choose what to write about a child by its letter." }

    /// Asks what this person may write about the child.
    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        let access = work.access
        kinds = WritingKind.all.filter { access.may(.write, $0.kind, about: child) }
        window.setCount(kinds.count)
    }

    /// A letter chooses; the arrows move.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        if window.handle(key, rows: inside(Chrome.area(of: scene.size)).rows) { return [] }
        guard case .character(let character) = key else { return nil }
        guard let kind = kinds.first(where: { String($0.letter) == character.lowercased() }) else {
            return [.say(.refusal("One of \(kinds.map { String($0.letter) }.joined(separator: " ")), or Esc."))]
        }
        return write(kind)
    }

    private func write(_ kind: WritingKind) -> [Intent] {
        [.pop, .push(WritingLayer(kind, child: child, from: place))]
    }

    private var panel: Panel { Panel(title: "Write about \(calledName)", lines: max(kinds.count, 1), width: 78) }

    private func inside(_ area: Rect) -> Rect { panel.inside(of: area) }

    /// Draws the kinds with their letters.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel.draw(on: &grid, in: area, scene: scene)
        if kinds.isEmpty {
            grid.write(
                "Nothing about this child is yours to write.", row: inside.row, column: inside.column,
                width: inside.columns, role: .textDim)
        }
        window.draw(on: &grid, in: inside) { grid, line, index in
            let kind = kinds[index]
            grid.write(String(kind.letter), row: line.row, column: line.column, role: .key)
            grid.write(kind.title, row: line.row, column: line.column + 3, width: 23, role: .textStrong)
            let words = Text.cut(kind.sentence, to: max(line.columns - 27, 0), signs: scene.signs)
            grid.write(words, row: line.row, column: line.column + 27)
        }
        return Rest(window.cursor(in: inside))
    }
}
