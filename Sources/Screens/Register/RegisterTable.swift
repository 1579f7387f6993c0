import Application
import Canvas
import Domain

/// Draws the rows of a register: door view, or with strips where the room is private.
struct RegisterTable {
    let screen: RegisterScreen
    let scene: Scene

    /// Where the columns of a register begin, by the width that there is.
    struct Layout {
        let name = 4
        let nameWidth: Int
        let strip: Int?
        let mark: Int
        let time: Int
        let remark: Int

        init(columns: Int, showsStrip: Bool) {
            let stripWidth = showsStrip ? 23 : 0
            nameWidth = min(max(columns - stripWidth - 38, 16), 36)
            strip = showsStrip ? name + nameWidth + 1 : nil
            mark = name + nameWidth + 1 + stripWidth
            time = mark + 6
            remark = time + 8
        }
    }

    /// The first row of children; the one above it is the heading.
    static func firstRow(in area: Rect) -> Int { area.row + 1 }

    /// Draws heading and rows; gives where the cursor rests.
    func draw(on grid: inout Grid, in area: Rect) -> Rest {
        let layout = Layout(columns: area.columns, showsStrip: screen.isPrivateRoom)
        drawHeading(on: &grid, in: area, layout: layout)
        guard let page = screen.page, !page.rows.isEmpty else {
            return drawEmpty(on: &grid, in: area)
        }
        var rest = Rest(Position(row: Self.firstRow(in: area), column: 0))
        let visible = screen.window.visible(rows: area.rows - 1)
        for (offset, index) in visible.enumerated() {
            let row = Self.firstRow(in: area) + offset
            let isSelected = index == screen.window.selection
            if isSelected { rest = Rest(Position(row: row, column: 0)) }
            draw(page.rows[index], at: row, on: &grid, in: area, layout: layout, isSelected: isSelected)
        }
        return rest
    }

    private func drawHeading(on grid: inout Grid, in area: Rect, layout: Layout) {
        grid.write("Child", row: area.row, column: layout.name, role: .heading)
        if let strip = layout.strip {
            grid.write("Last week  This week", row: area.row, column: strip, role: .heading)
        }
        grid.write("Mark", row: area.row, column: layout.mark, role: .heading)
        grid.write("Time", row: area.row, column: layout.time, role: .heading)
    }

    private func drawEmpty(on grid: inout Grid, in area: Rect) -> Rest {
        let text = screen.page == nil ? "" : "No child belongs to this group on this day. Children come by import."
        grid.write(text, row: area.row + 1, column: 4, width: area.columns - 4, role: .textDim)
        return Rest(Position(row: area.row + 1, column: 0))
    }

    private func draw(
        _ line: RegisterRow, at row: Int, on grid: inout Grid, in area: Rect, layout: Layout, isSelected: Bool
    ) {
        if isSelected {
            grid.fill(
                Rect(row: row, column: 0, rows: 1, columns: area.columns), with: Cell(role: .cursor, isSelected: true))
            grid.write(Sign.cursor.text(scene.signs), row: row, column: 0, role: .cursor, selected: true)
        }
        let number = String(line.number)
        grid.write(number, row: row, column: 3 - number.count, role: .textDim, selected: isSelected)
        grid.write(
            Text.cut(line.name, to: layout.nameWidth, signs: scene.signs), row: row, column: layout.name,
            selected: isSelected)
        if let strip = layout.strip {
            StripDrawing(signs: scene.signs).draw(
                line.strip, on: &grid, row: row, column: strip, isSelected: isSelected)
        }
        let mark = MarkWords(row: line, session: screen.session, permissions: scene.permissions)
        grid.write(mark.sign(scene.signs), row: row, column: layout.mark, role: mark.role, selected: isSelected)
        grid.write(mark.time, row: row, column: layout.time, role: .textDim, selected: isSelected)
        drawRemarks(of: line, at: row, on: &grid, in: area, column: layout.remark, isSelected: isSelected)
    }

    private func drawRemarks(
        of line: RegisterRow, at row: Int, on grid: inout Grid, in area: Rect, column: Int, isSelected: Bool
    ) {
        var column = column
        for remark in Remarks(row: line, signs: scene.signs).all where column < area.columns {
            column = grid.write(
                Text.cut(remark.text, to: area.columns - column, signs: scene.signs), row: row, column: column,
                role: remark.role, selected: isSelected)
            column += 2
        }
    }
}
