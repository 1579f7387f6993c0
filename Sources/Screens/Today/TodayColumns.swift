import Application
import Canvas

/// The parts of Today side by side, where the terminal is wide: each kind of line a column of its own.
struct TodayColumns {
    /// Rows that one line takes: its subject, what there is to know, a blank.
    private static let rowsPerLine = 3

    let lines: [TodayLine]
    /// The lines of each kind that there are.
    let parts: [Range<Int>]
    let selection: Int

    /// The lines of a page, which stand together by their kind.
    init(_ lines: [TodayLine], selection: Int) {
        self.lines = lines
        self.selection = selection
        parts = Self.parts(of: lines)
    }

    /// The runs of one kind.
    static func parts(of lines: [TodayLine]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        for index in lines.indices {
            if let last = parts.last, lines[last.lowerBound].kind == lines[index].kind {
                parts[parts.count - 1] = last.lowerBound..<index + 1
            } else {
                parts.append(index..<index + 1)
            }
        }
        return parts
    }

    /// The line that is shown at a place of the area; `nil` where there is none, or no columns.
    func line(at position: Position, in area: Rect) -> Int? {
        guard let columns = Panes.columns(of: area, parts: parts.count),
            let part = columns.firstIndex(where: { $0.contains(position) }), position.row > area.row
        else { return nil }
        let shown = shown(parts[part], rows: area.rows)
        let index = shown.lowerBound + (position.row - area.row - 1) / Self.rowsPerLine
        return shown.contains(index) ? index : nil
    }

    /// Draws the columns; `nil` where there are none, because the area is narrow or all lines are of one kind.
    func draw(on grid: inout Grid, in area: Rect, signs: SignSet) -> Rest? {
        guard let columns = Panes.columns(of: area, parts: parts.count) else { return nil }
        var rest = Rest(Position(row: area.row, column: 0))
        for (part, column) in zip(parts, columns) {
            grid.write(lines[part.lowerBound].kind.title, row: column.row, column: column.column + 1, role: .heading)
            let shown = shown(part, rows: area.rows)
            for index in shown {
                let row = column.row + 1 + (index - shown.lowerBound) * Self.rowsPerLine
                if index == selection { rest = Rest(Position(row: row, column: column.column)) }
                draw(lines[index], at: row, on: &grid, in: column, signs: signs, isSelected: index == selection)
            }
            if shown.count < part.count {
                grid.write(
                    "\(shown.upperBound - part.lowerBound) of \(part.count)", row: column.endRow - 1,
                    column: column.column + 1, role: .textDim)
            }
        }
        return rest
    }

    /// The lines of a part that there is room for, the selected one among them.
    private func shown(_ part: Range<Int>, rows: Int) -> Range<Int> {
        let chosen = part.contains(selection) ? selection - part.lowerBound : 0
        // The last row says how many there are where not all are shown.
        let room = max((rows - 1) / Self.rowsPerLine, 1)
        let visible = ListWindow(count: part.count, selection: chosen).visible(rows: room)
        return part.lowerBound + visible.lowerBound..<part.lowerBound + visible.upperBound
    }

    private func draw(
        _ line: TodayLine, at row: Int, on grid: inout Grid, in column: Rect, signs: SignSet, isSelected: Bool
    ) {
        if isSelected {
            grid.fill(
                Rect(row: row, column: column.column, rows: 2, columns: column.columns),
                with: Cell(role: .cursor, isSelected: true))
        }
        let room = column.columns - 2
        let aside = TextWidth.of(line.aside)
        grid.write(
            Text.cut(line.subject, to: max(room - aside - (aside > 0 ? 1 : 0), 0), signs: signs), row: row,
            column: column.column + 1, role: .textStrong, selected: isSelected)
        grid.write(
            line.aside, row: row, column: column.endColumn - 1 - aside,
            role: line.isPressing ? .statusWarning : .textDim, selected: isSelected)
        grid.write(
            Text.cut(line.detail, to: room, signs: signs), row: row + 1, column: column.column + 1,
            selected: isSelected)
    }
}
