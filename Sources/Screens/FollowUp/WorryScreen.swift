import Application
import Canvas
import Domain

/// A worry as the safeguarding lead reads it; that it was read is recorded.
struct WorryScreen: Screen {
    let child: ChildID
    let entry: EntryID
    /// The name as it is spoken, and who told it when.
    let title: String
    let told: String
    var worry: SafeguardingWorry?

    /// A worry that Today shows.
    init(child: ChildID, entry: EntryID, title: String, told: String) {
        self.child = child
        self.entry = entry
        self.title = title
        self.told = told
    }

    /// What can be done here.
    static let actions: [Action<WorryScreen>] = [
        Action(
            "worry.child", label: "child's page", "Open the child's page, where you write what you did.",
            keys: [.enter], run: { screen, _ in [.pop, .openChild(screen.child)] }),
        Action(
            "worry.back", label: "back", "Back; that you read it is recorded.", keys: [.escape],
            run: { _, _ in [.pop] }),
    ]

    /// It belongs to Today.
    var place: Place? { .today }
    /// Where you are.
    var path: [String] { ["A worry"] }
    /// What it is for.
    var purpose: String { "A worry that you were told of; that you read it is recorded." }

    /// Opens it, once.
    mutating func load(from work: Workspace) throws {
        guard worry == nil, case .worry(let content) = try work.open(entry, about: child) else { return }
        worry = content
    }

    /// Draws the words.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let width = min(70, area.columns - 4)
        let said = worry?.words.isEmpty == false ? worry?.words ?? "" : "No words yet: speak to whoever told it."
        let lines = [told] + Text.wrap(said, width: max(width, 1))
        let inside = Panel(title: "A worry about \(title)", lines: lines.count + 1, width: width)
            .draw(on: &grid, in: area, scene: scene)
        for (index, line) in lines.prefix(inside.rows).enumerated() {
            grid.write(
                line, row: inside.row + index + (index > 0 ? 1 : 0), column: inside.column, width: inside.columns,
                role: index == 0 ? .textDim : .textStrong)
        }
        return Rest(Position(row: inside.row, column: inside.column))
    }
}
