import Application
import Canvas
import Domain

/// The library: guidance in our own words, ways to listen, services, ideas, and the setting's own; without a network.
struct LibraryScreen: LineListScreen {
    var entries: [LibraryEntry] = []
    var shown: [LibraryEntry] = []
    var kind: LibraryKind?
    var list = LineList<LibraryEntry>()

    /// What can be done here.
    static let actions: [Action<LibraryScreen>] =
        [
            Action(
                "library.open", label: "read", "Read this entry.", keys: [.enter],
                unless: { screen, _ in screen.list.target == nil ? "There is nothing to read here." : nil },
                run: { screen, _ in screen.list.target.map { [.push(LibraryLayer(entry: $0))] } ?? [] }),
            Action(
                "library.find", label: "find", "Find an entry by any of its words.",
                keys: [.character("/"), .control("f")],
                run: { screen, _ in
                    let items = screen.shown.enumerated().map { index, entry in
                        FindLayer.Item(
                            id: Int64(index), title: entry.title, key: entry.kind.words,
                            words: "\(entry.text) \(entry.source)")
                    }
                    return [.push(FindLayer(items))]
                }),
            Action(
                "library.kind", label: "kind", "Guidance, listening, services, ideas, or everything.", keys: [.tab],
                run: { screen, _ in
                    let all: [LibraryKind?] = [nil] + LibraryKind.allCases
                    let index = all.firstIndex(of: screen.kind) ?? 0
                    screen.kind = all[(index + 1) % all.count]
                    screen.show()
                    return []
                }),
            Action(
                "library.add", label: "add", "Add an entry of the setting's own.", keys: [.character("a")],
                unless: { _, scene in
                    scene.permissions.managesSetting ? nil : "Managers add to the library."
                },
                run: { _, _ in [.push(ResourceLayer(nil))] }),
            Action(
                "library.change", "Write an entry of the setting's own anew, or put it away.", keys: [.character("e")],
                unless: { screen, scene in
                    guard scene.permissions.managesSetting else { return "Managers change the library." }
                    return screen.list.target?.id.rawValue.hasPrefix("own-") == true
                        ? nil : "This came with Belong. Add one of your own with a."
                },
                run: { screen, _ in screen.list.target.map { [.push(ResourceLayer($0))] } ?? [] }),
            Action(
                "library.scaffold", "Add a way to listen of the setting's own.", keys: [.character("l")],
                unless: { _, scene in
                    scene.permissions.managesSetting ? nil : "Managers add ways to listen."
                },
                run: { _, _ in [.push(OwnScaffoldLayer())] }),
        ] + listMoves("library")

    var place: Place? { .today }
    var path: [String] { ["Library", kind?.words ?? "everything"] }
    var purpose: String { "Guidance in our own words, ways to listen, services, ideas and the setting's own." }
    func fact(in scene: Scene) -> String { "\(shown.count) entries" }

    mutating func load(from work: Workspace) throws {
        entries = try work.library()
        show()
    }

    /// Hears which entry was found.
    mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        if case .answer(.found(let index)) = outcome { list.move(by: Int(index) - list.selection) }
        return []
    }

    mutating func show() {
        shown = entries.filter { kind == nil || $0.kind == kind }
        guard !shown.isEmpty else {
            return list.show([.init(label: "", text: "Nothing of this kind is here yet. Tab shows the other kinds.")])
        }
        list.show(
            shown.map { entry in
                let own = entry.id.rawValue.hasPrefix("own-") ? " (ours)" : ""
                return .init(label: entry.kind.words, text: entry.title + own, target: entry)
            })
    }

    /// The entries, and beside them on a wide terminal what the chosen one says.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panes = Panes(area)
        if let side = panes.side, let entry = list.target {
            for (offset, line) in LibraryLayer.lines(of: entry, width: side.columns).prefix(side.rows).enumerated() {
                grid.write(line.text, row: side.row + offset, column: side.column, width: side.columns, role: line.role)
            }
        }
        return list.draw(on: &grid, in: panes.main, scene: scene)
    }
}

/// One entry of the library in full.
struct LibraryLayer: ReadingLayer {
    let entry: LibraryEntry
    var top: Int?

    /// An entry to read.
    init(entry: LibraryEntry) {
        self.entry = entry
    }

    /// What can be done here.
    static let actions: [Action<LibraryLayer>] = readingActions("library-entry")

    var place: Place? { .today }
    var path: [String] { ["Library", entry.title] }
    var purpose: String { "One entry of the library in full." }
    func title(_ signs: SignSet) -> String { entry.title }

    func lines(width: Int, scene: Scene) -> [ReadingLine] { Self.lines(of: entry, width: width) }

    /// The words of an entry, then where they come from.
    static func lines(of entry: LibraryEntry, width: Int) -> [ReadingLine] {
        let width = max(width, 10)
        var lines = Text.wrap(entry.title, width: width).map { ReadingLine(text: $0, role: .heading) }
        for paragraph in entry.text.split(separator: "\n") {
            lines += Text.wrap(String(paragraph), width: width).map { ReadingLine(text: $0) }
        }
        let source = entry.source.isEmpty ? [] : Text.wrap(entry.source, width: width)
        return lines + [ReadingLine(text: "")] + source.map { ReadingLine(text: $0, role: .textDim) }
    }
}
