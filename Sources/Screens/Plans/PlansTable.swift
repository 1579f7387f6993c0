import Application
import Canvas
import Domain

/// The plans as they are drawn: two rows for each, and what the focused one still needs beside them.
struct PlansTable {
    private static let rowsPerLine = 2

    let screen: PlansScreen
    let scene: Scene

    private var area: Rect { Panes(Chrome.area(of: scene.size)).main }
    /// How many plans are seen at once.
    var capacity: Int { max(area.rows / Self.rowsPerLine, 1) }
    private var visible: Range<Int> { screen.window.visible(rows: capacity) }

    /// The line at a place of the terminal; `nil` where there is none.
    func line(at position: Position) -> Int? {
        guard area.contains(position) else { return nil }
        let index = visible.lowerBound + (position.row - area.row) / Self.rowsPerLine
        return visible.contains(index) ? index : nil
    }

    /// Draws the plans; gives where the cursor rests.
    func draw(on grid: inout Grid) -> Rest {
        guard !screen.lines.isEmpty else { return drawQuiet(on: &grid) }
        if let side = Panes(Chrome.area(of: scene.size)).side { drawSide(on: &grid, in: side) }
        var rest = Rest(Position(row: area.row, column: 0))
        for index in visible {
            let row = area.row + (index - visible.lowerBound) * Self.rowsPerLine
            let isSelected = index == screen.window.selection
            if isSelected {
                rest = Rest(Position(row: row, column: area.column))
                grid.fill(
                    Rect(row: row, column: area.column, rows: Self.rowsPerLine, columns: area.columns),
                    with: Cell(role: .cursor, isSelected: true))
                grid.write(
                    Sign.cursor.text(scene.signs), row: row, column: area.column, role: .cursor, selected: true)
            }
            draw(screen.lines[index], at: row, on: &grid, isSelected: isSelected)
        }
        return rest
    }

    private func draw(_ line: PlanLine, at row: Int, on grid: inout Grid, isSelected: Bool) {
        let dot = " \(Sign.dot.text(scene.signs)) "
        let isPressing = line.isPressing(on: scene.today)
        let nameWidth = area.columns >= 84 ? 30 : 22
        func put(_ text: String, row: Int, from column: Int, right: String, role: StyleRole, rightRole: StyleRole) {
            let width = TextWidth.of(right)
            let room = max(area.endColumn - column - width - 3, 0)
            grid.write(
                Text.cut(text, to: room, signs: scene.signs), row: row, column: column, role: role, selected: isSelected
            )
            grid.write(right, row: row, column: area.endColumn - 1 - width, role: rightRole, selected: isSelected)
        }
        grid.write(
            Text.cut(line.name, to: nameWidth, signs: scene.signs), row: row, column: area.column + 2,
            role: .textStrong, selected: isSelected)
        put(
            line.title, row: row, from: area.column + nameWidth + 4, right: review(of: line), role: .text,
            rightRole: isPressing ? .statusWarning : .textDim)
        let facts = [line.state.words, line.now, line.group].filter { !$0.isEmpty }.joined(separator: dot)
        let needs = line.missing.count
        put(
            facts, row: row + 1, from: area.column + 4,
            right: needs == 0 ? line.contact : needs == 1 ? "needs 1 thing" : "needs \(needs) things",
            role: .textDim, rightRole: .textDim)
    }

    private func review(of line: PlanLine) -> String {
        if let passed = line.timetablePassed { return "part-time ended \(passed.short)" }
        guard let due = line.reviewDue else { return line.state == .closed ? "" : "no review yet" }
        if due < scene.today { return "review overdue since \(due.short)" }
        return due == scene.today ? "review today" : "review \(due.short)"
    }

    private func drawSide(on grid: inout Grid, in area: Rect) {
        guard let line = screen.focused else { return }
        var pen = SidePen(area, on: &grid, signs: scene.signs)
        pen.heading(line.name, on: &grid)
        pen.text([line.title, line.now].filter { !$0.isEmpty }.joined(separator: ": "), on: &grid)
        if !line.contact.isEmpty { pen.text("Named contact: \(line.contact)", on: &grid) }
        if let passed = line.timetablePassed {
            pen.text(
                "The part-time timetable ended on \(passed.short). The register expects as usual.",
                role: .statusWarning, on: &grid)
        }
        guard !line.missing.isEmpty else { return }
        pen.heading("Before it can be active it needs", on: &grid)
        for need in line.missing { pen.text("- \(need.words)", on: &grid) }
    }

    private func drawQuiet(on grid: inout Grid) -> Rest {
        let paragraphs = [
            "No plan yet.",
            "Plans made with a child and the family stand here: what is strong, what each says, and small steps that the "
                + "register follows." + (screen.children.isEmpty ? "" : " n begins one."),
        ]
        var row = area.row + 1
        for paragraph in paragraphs {
            for line in Text.wrap(paragraph, width: min(area.columns - 8, 72)) where row < area.endRow {
                grid.write(line, row: row, column: area.column + 4)
                row += 1
            }
        }
        return Rest(Position(row: area.row + 1, column: area.column + 4))
    }
}
