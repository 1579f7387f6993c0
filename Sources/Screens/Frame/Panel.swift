import Canvas

/// A band across a screen, for layers: a title, rules above and below, blanks around what is inside.
struct Panel {
    let title: String
    /// Lines wanted inside.
    let lines: Int
    /// Columns wanted inside.
    let width: Int

    /// The place inside the frame, in the middle of an area.
    func inside(of area: Rect) -> Rect {
        let columns = min(width, area.columns - 4)
        let rows = min(lines, area.rows - 2)
        return Rect(
            row: area.row + max((area.rows - rows - 2) / 2, 0) + 1,
            column: area.column + max((area.columns - columns - 4) / 2, 0) + 2, rows: rows, columns: columns)
    }

    /// Clears and frames its place in the middle of an area; gives the inside.
    @discardableResult
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rect {
        let inside = inside(of: area)
        let outer = Rect(
            row: inside.row - 1, column: inside.column - 2, rows: inside.rows + 2, columns: inside.columns + 4)
        grid.fill(Rect(row: outer.row, column: area.column, rows: outer.rows, columns: area.columns))
        for row in [outer.row, outer.endRow - 1] {
            grid.drawRule(Rect(row: row, column: area.column, rows: 1, columns: area.columns), signs: scene.signs)
        }
        grid.write(
            " \(title) ", row: outer.row, column: outer.column + 2, width: outer.columns - 4, role: .heading)
        return inside
    }
}
