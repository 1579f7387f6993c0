import Canvas

/// A form in the middle of the screen, with lines to read above it and below it where there is room for them.
///
/// The form comes first: where it needs the rows, what stands above it is left out, never drawn over.
struct FormPanel {
    /// The words in the panel's frame.
    let title: String
    /// Columns wanted.
    let width: Int
    /// Lines to read above the form.
    var preface: [String] = []
    /// Rows that the form has with nothing wrong in it.
    let formRows: Int
    /// Rows wanted below the form.
    var rowsBelow = 0

    private var panel: Panel {
        let above = preface.isEmpty ? 0 : preface.count + 1
        let below = rowsBelow > 0 ? rowsBelow + 1 : 0
        return Panel(title: title, lines: above + formRows + below, width: width)
    }

    /// Where what is above, the form and what is below lie in an area.
    func layout(in area: Rect) -> (above: Rect, form: Rect, below: Rect) {
        let inside = panel.inside(of: area)
        let wanted = preface.isEmpty ? 0 : preface.count + 1
        let used = inside.rows >= wanted + formRows ? wanted : 0
        func part(_ row: Int, _ rows: Int) -> Rect {
            Rect(row: row, column: inside.column, rows: rows, columns: inside.columns)
        }
        let above = part(inside.row, max(used - 1, 0))
        let form = part(inside.row + used, min(formRows, inside.rows - used))
        return (above, form, part(form.endRow + 1, inside.endRow - form.endRow - 1))
    }

    /// Clears and frames its place, and draws what stands above the form.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) {
        panel.draw(on: &grid, in: area, scene: scene)
        let above = layout(in: area).above
        for (index, line) in preface.prefix(above.rows).enumerated() {
            grid.write(line, row: above.row + index, column: above.column, width: above.columns, role: .textDim)
        }
    }
}
