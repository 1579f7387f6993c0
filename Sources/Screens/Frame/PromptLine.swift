import Canvas

/// A question of one line at the foot of the screen, with a field after it.
struct PromptLine {
    let question: String
    let scene: Scene

    /// Draws the question over the last row of an area, a hint or a list above it; gives where the cursor rests.
    func draw(on grid: inout Grid, in area: Rect, field: TextField, above lines: [String] = []) -> Rest {
        let row = area.endRow - 1
        let top = row - lines.count - 1
        grid.fill(Rect(row: top, column: area.column, rows: lines.count + 2, columns: area.columns))
        grid.drawRule(Rect(row: top, column: area.column, rows: 1, columns: area.columns), signs: scene.signs)
        for (index, line) in lines.enumerated() {
            grid.write(line, row: top + 1 + index, column: area.column, width: area.columns, role: .hint)
        }
        let column = grid.write(
            question + " ", row: row, column: area.column, width: area.columns - 12, role: .textStrong)
        let rect = Rect(row: row, column: column, rows: 1, columns: area.endColumn - column)
        field.draw(on: &grid, in: rect, signs: scene.signs)
        return Rest(field.cursor(in: rect), isVisible: true)
    }
}
