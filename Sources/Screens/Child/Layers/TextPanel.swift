import Canvas

/// Lines to be read in a panel over the screen, moved through where there are more than it holds.
struct TextPanel {
    /// A line, and how it looks.
    struct Line: Hashable {
        var text: String
        var role = StyleRole.text
    }

    /// The words in the panel's frame.
    var title: String
    /// What is read.
    var lines: [Line] = []
    private var window = ListWindow(count: 0)

    /// A panel with a title and nothing to be read yet.
    init(title: String) {
        self.title = title
    }

    /// Goes back to the first line.
    mutating func rewind() {
        window.select(0)
    }

    /// Moves by so many lines.
    mutating func move(by steps: Int, _ scene: Scene) -> [Intent] {
        let area = Chrome.area(of: scene.size)
        window.setCount(wrapped(width: panel(in: area).inside(of: area).columns).count)
        window.move(by: steps)
        return []
    }

    /// Draws as many lines as there is room for, the focused one in view.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel(in: area).draw(on: &grid, in: area, scene: scene)
        let shown = wrapped(width: inside.columns)
        var rest = Rest(Position(row: inside.row, column: inside.column))
        var window = window
        window.setCount(shown.count)
        for (offset, index) in window.visible(rows: inside.rows).enumerated() {
            let row = inside.row + offset
            grid.write(
                shown[index].text, row: row, column: inside.column, width: inside.columns, role: shown[index].role)
            guard index == window.selection else { continue }
            rest = Rest(Position(row: row, column: inside.column))
            if shown.count > inside.rows {
                grid.paint(row: row, columns: inside.column..<inside.endColumn, selected: true)
            }
        }
        return rest
    }

    private func panel(in area: Rect) -> Panel {
        Panel(title: title, lines: area.rows - 2, width: 76)
    }

    private func wrapped(width: Int) -> [Line] {
        lines.flatMap { line in
            Text.wrap(line.text, width: max(width, 10)).map { Line(text: $0, role: line.role) }
        }
    }
}

/// A layer that is only read: its moves, the same everywhere.
protocol TextLayer: Screen {
    /// What is read.
    var panel: TextPanel { get set }
}

extension TextLayer {
    /// It lies over a child's page.
    var isLayer: Bool { true }

    /// The moves of a layer that is read.
    static func textActions(_ name: String) -> [Action<Self>] {
        [
            Action(
                "\(name).down", "Further down.", keys: [.down, .character("j")],
                run: { layer, scene in layer.panel.move(by: 1, scene) }),
            Action(
                "\(name).up", "Further up.", keys: [.up, .character("k")],
                run: { layer, scene in layer.panel.move(by: -1, scene) }),
            Action(
                "\(name).page-down", "A page down.", keys: [.pageDown, .character(" ")],
                run: { layer, scene in layer.panel.move(by: max(scene.size.rows - 10, 1), scene) }),
            Action(
                "\(name).page-up", "A page up.", keys: [.pageUp],
                run: { layer, scene in layer.panel.move(by: -max(scene.size.rows - 10, 1), scene) }),
            Action(
                "\(name).first", "The first line.", keys: [.home],
                run: { layer, scene in layer.panel.move(by: Int.min / 2, scene) }),
            Action(
                "\(name).last", "The last line.", keys: [.end],
                run: { layer, scene in layer.panel.move(by: Int.max / 2, scene) }),
            Action(
                "\(name).close", label: "back", "Back to the page.", keys: [.escape, .enter, .character("q")],
                run: { _, _ in [.pop] }),
        ]
    }

    /// Draws the panel.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        panel.draw(on: &grid, in: area, scene: scene)
    }
}
