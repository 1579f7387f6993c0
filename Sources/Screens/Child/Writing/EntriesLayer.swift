import Application
import Canvas
import Domain

/// The entries of a child that this person may write anew or take back, the newest first.
struct EntriesLayer: Screen {
    /// An entry and the form that writes it anew.
    struct Item {
        let line: StoryLine
        let kind: WritingKind
        let words: String
    }

    let child: ChildID
    let place: Place?
    var calledName = ""
    var items: [Item] = []
    var window = ListWindow()

    /// The entries of a child.
    init(child: ChildID, from place: Place? = .children) {
        self.child = child
        self.place = place
    }

    /// What can be done here.
    static let actions: [Action<EntriesLayer>] =
        [
            Action(
                "entries.revise", label: "change", "Write this entry anew; its earlier wording stays.", keys: [.enter],
                unless: needsEntry, run: { layer, _ in layer.revise() }),
            Action(
                "entries.withdraw", label: "take back", "Take this entry back, with a reason; it stays in the history.",
                keys: [.delete, .character("x")], unless: needsEntry, run: { layer, _ in layer.withdraw() }),
            Action(
                "entries.back", label: "back", "Back, one level.", keys: [.escape, .character("q")],
                run: { _, _ in [.pop] }),
        ]

    private static let needsEntry: (EntriesLayer, Scene) -> String? = { layer, _ in
        layer.focused == nil ? "There is no entry that is yours to change." : nil
    }

    /// It lies over a screen.
    var isLayer: Bool { true }
    /// Where you are.
    var path: [String] { ["Entries"] }
    /// What it is for.
    var purpose: String { "Write an entry anew, or take it back with a reason; what it said before stays." }

    /// The entry under the cursor.
    var focused: Item? { items.indices.contains(window.selection) ? items[window.selection] : nil }

    /// Asks for the entries that hold and that this person may write.
    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        let access = work.access
        items = try work.story(of: child).filter(\.isCurrent).compactMap { line in
            guard let content = line.content, access.may(.write, content.kind, about: child),
                let kind = WritingKind.writing(content.kind, isRestricted: line.readership.isRestricted)
            else { return nil }
            let context = WritingContext(
                child: child, calledName: calledName, today: work.wall.date, me: work.person?.id, colleagues: [],
                agreements: [], agencies: [],
                earlier: WritingContext.Earlier(
                    day: line.day, readership: line.readership, content: content, version: line.version))
            var words = Form(kind.fields(context)).text(.text)
            if case .lesson(let note) = content { words = words.isEmpty ? note.what : "\(note.what): \(words)" }
            return Item(line: line, kind: kind, words: words)
        }
        .sorted { ($0.line.day, $0.line.recorded) > ($1.line.day, $1.line.recorded) }
        window.setCount(items.count)
    }

    func revise() -> [Intent] {
        focused.map { [.push(WritingLayer($0.kind, child: child, from: place, revising: $0.line.id))] } ?? []
    }

    func withdraw() -> [Intent] {
        focused.map {
            [.push(WithdrawLayer($0.line, child: child, calledName: calledName, words: $0.words, from: place))]
        } ?? []
    }

    /// The arrows move.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        window.handle(key, rows: panel(Chrome.area(of: scene.size)).rows, withLetters: true) ? [] : nil
    }

    private func panel(_ area: Rect) -> Rect { band(area).inside(of: area) }

    private func band(_ area: Rect) -> Panel {
        Panel(title: "Entries about \(calledName)", lines: area.rows - 2, width: min(area.columns - 6, 110))
    }

    /// Draws day, kind and first words of each entry.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = band(area).draw(on: &grid, in: area, scene: scene)
        if items.isEmpty {
            grid.write(
                "Nothing is written here yet that is yours to change.", row: inside.row, column: inside.column,
                width: inside.columns, role: .textDim)
        }
        window.draw(on: &grid, in: inside) { grid, line, index in
            let item = items[index]
            grid.write(item.line.day.short, row: line.row, column: line.column, role: .textDim)
            grid.write(item.kind.title, row: line.row, column: line.column + 12, width: 22, role: .textStrong)
            let words = item.words.split(separator: "\n").joined(separator: " ")
            grid.write(
                Text.cut(words, to: max(line.columns - 36, 0), signs: scene.signs), row: line.row,
                column: line.column + 36)
        }
        return Rest(window.cursor(in: inside))
    }
}
