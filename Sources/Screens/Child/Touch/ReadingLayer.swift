import Canvas

/// A line to read, and how it looks.
struct ReadingLine: Hashable {
    let text: String
    var role = StyleRole.text
    /// Columns left free before it.
    var indent = 0
}

/// A layer of lines to read, which moves by lines and pages.
protocol ReadingLayer: Screen {
    /// The words in the panel's frame.
    func title(_ signs: SignSet) -> String
    /// The first line that is seen; `nil` while the layer shows where it begins.
    var top: Int? { get set }
    /// Whether it begins at its end, where the newest is.
    var beginsAtEnd: Bool { get }
    /// The lines, none wider than so many columns.
    func lines(width: Int, scene: Scene) -> [ReadingLine]
}

extension ReadingLayer {
    /// It lies over a screen.
    var isLayer: Bool { true }
    var beginsAtEnd: Bool { false }

    /// Moving and leaving, for every layer of this kind.
    static func readingActions(_ name: String) -> [Action<Self>] {
        func move(_ suffix: String, _ sentence: String, _ keys: [Key], _ steps: @escaping (Int) -> Int) -> Action<Self>
        {
            Action(
                "\(name).\(suffix)", sentence, keys: keys,
                run: { layer, scene in layer.moved(scene, by: steps(layer.rows(scene))) })
        }
        return [
            move("down", "Further down.", [.down, .character("j")]) { _ in 1 },
            move("up", "Further up.", [.up, .character("k")]) { _ in -1 },
            move("page-down", "A page down.", [.pageDown, .character(" ")]) { max($0 - 1, 1) },
            move("page-up", "A page up.", [.pageUp]) { -max($0 - 1, 1) },
            move("first", "The first line.", [.home]) { _ in -1_000_000 },
            move("last", "The last line.", [.end]) { _ in 1_000_000 },
            Action(
                "\(name).close", label: "back", "Back to the child.", keys: [.escape, .character("q")],
                run: { _, _ in [.pop] }),
        ]
    }

    private func panel(_ area: Rect, _ signs: SignSet) -> Panel {
        Panel(title: title(signs), lines: area.rows - 2, width: min(area.columns - 6, 110))
    }

    private func rows(_ scene: Scene) -> Int {
        let area = Chrome.area(of: scene.size)
        return panel(area, scene.signs).inside(of: area).rows
    }

    private func first(_ count: Int, rows: Int) -> Int {
        let last = max(count - rows, 0)
        return min(max(top ?? (beginsAtEnd ? last : 0), 0), last)
    }

    private mutating func moved(_ scene: Scene, by steps: Int) -> [Intent] {
        let area = Chrome.area(of: scene.size)
        let inside = panel(area, scene.signs).inside(of: area)
        let count = lines(width: inside.columns, scene: scene).count
        top = min(max(first(count, rows: inside.rows) + steps, 0), max(count - inside.rows, 0))
        return []
    }

    /// Draws the lines that there is room for.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel(area, scene.signs).draw(on: &grid, in: area, scene: scene)
        let lines = lines(width: inside.columns, scene: scene)
        let first = first(lines.count, rows: inside.rows)
        for (offset, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
            grid.write(
                line.text, row: inside.row + offset, column: inside.column + line.indent,
                width: max(inside.columns - line.indent, 0), role: line.role)
        }
        if first + inside.rows < lines.count, inside.rows > 0 {
            grid.write(Sign.arrowDown.text(scene.signs), row: inside.endRow - 1, column: inside.endColumn, role: .hint)
        }
        return Rest(Position(row: inside.row, column: inside.column))
    }
}
