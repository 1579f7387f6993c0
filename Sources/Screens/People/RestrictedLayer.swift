import Application
import Canvas
import Domain

/// What a restricted entry says, for those who may read it; that they did is recorded once, when it opens.
struct RestrictedLayer: Screen {
    let entry: EntryID
    let child: ChildID
    let name: String
    var lines: [String] = []
    var isOpened = false

    /// A restricted entry about a child.
    init(entry: EntryID, child: ChildID, name: String) {
        self.entry = entry
        self.child = child
        self.name = name
    }

    static let actions: [Action<RestrictedLayer>] = [
        Action(
            "restricted.close", label: "close", "Close it.", keys: [.escape, .enter, .character("q")],
            run: { _, _ in [.pop] })
    ]

    var isLayer: Bool { true }
    var place: Place? { .children }
    var path: [String] { ["Restricted"] }
    var purpose: String { "An entry for those who need to know; each reading is recorded." }

    mutating func load(from work: Workspace) throws {
        guard !isOpened else { return }
        lines = Self.words(try work.open(entry, about: child))
        isOpened = true
    }

    private static func words(_ content: StoryContent) -> [String] {
        switch content {
        case .circumstances(let shared):
            [shared.text, shared.whatHelps.isEmpty ? "" : "What helps: \(shared.whatHelps)"]
        case .collector(let person):
            ["\(person.name) \(person.standing.words)", person.relationship, person.recognisedBy]
        default: ["Open this entry in the child's story."]
        }
    }

    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let width = min(area.columns - 8, 90)
        let wrapped = lines.filter { !$0.isEmpty }.flatMap { Text.wrap($0, width: width) }
        let panel = Panel(title: "\(name): for those who need to know", lines: max(wrapped.count, 1), width: width)
        let inside = panel.draw(on: &grid, in: area, scene: scene)
        for (offset, line) in wrapped.prefix(inside.rows).enumerated() {
            grid.write(line, row: inside.row + offset, column: inside.column, width: inside.columns)
        }
        return Rest(Position(row: inside.row, column: inside.column))
    }
}
