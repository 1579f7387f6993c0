import Canvas

/// Draws the rows of a plan, the focused one in view.
struct PlanDrawing {
    private static let labelColumns = 13

    let rows: [PlanRow]
    let selection: Int
    let scene: Scene

    private var area: Rect { Panes(Chrome.area(of: scene.size)).main }
    private var hereColumn: Int { max(area.columns * 42 / 80, 27) }
    private var howColumn: Int { hereColumn + 15 }

    /// The lines of each row.
    private var laidOut: [[String]] {
        let width = max(area.columns - Self.labelColumns - 1, 10)
        return rows.map { row in
            guard case .fact = row.shape else { return [row.text] }
            return Text.wrap(row.text, width: width)
        }
    }

    /// How many lines lie above what is seen: the whole of the focused row is.
    private func skipped(_ lines: [[String]]) -> Int {
        let upTo = lines.prefix(selection + 1).reduce(0) { $0 + $1.count }
        return max(upTo - area.rows, 0)
    }

    /// The row at a place of the terminal.
    func row(at position: Position) -> Int? {
        guard area.contains(position) else { return nil }
        let lines = laidOut
        var line = position.row - area.row + skipped(lines)
        for (index, own) in lines.enumerated() {
            if line < own.count { return index }
            line -= own.count
        }
        return nil
    }

    /// Draws the rows; gives where the cursor rests.
    func draw(on grid: inout Grid) -> Rest {
        let lines = laidOut
        var row = area.row - skipped(lines)
        var rest = Rest(Position(row: area.row, column: area.column))
        for (index, own) in lines.enumerated() {
            let isSelected = index == selection && rows[index].target != nil
            for (offset, text) in own.enumerated() {
                defer { row += 1 }
                guard row >= area.row, row < area.endRow else { continue }
                if isSelected {
                    grid.fill(
                        Rect(row: row, column: area.column, rows: 1, columns: area.columns),
                        with: Cell(role: .cursor, isSelected: true))
                    if offset == 0 {
                        rest = Rest(Position(row: row, column: area.column))
                        grid.write(
                            Sign.cursor.text(scene.signs), row: row, column: area.column, role: .cursor, selected: true)
                    }
                }
                draw(rows[index], text, isFirst: offset == 0, at: row, on: &grid, isSelected: isSelected)
            }
        }
        return rest
    }

    private func draw(
        _ row: PlanRow, _ text: String, isFirst: Bool, at line: Int, on grid: inout Grid, isSelected: Bool
    ) {
        func put(_ text: String, _ column: Int, _ width: Int, _ role: StyleRole) {
            grid.write(
                Text.cut(text, to: max(width, 0), signs: scene.signs), row: line, column: area.column + column,
                role: role, selected: isSelected)
        }
        switch row.shape {
        case .fact:
            if isFirst { put(row.label, 1, Self.labelColumns - 2, .heading) }
            put(text, Self.labelColumns, area.columns - Self.labelColumns, row.role)
        case .heading(let here, let how):
            put(row.label, 1, Self.labelColumns, .heading)
            put(here, hereColumn, 14, .textDim)
            put(how, howColumn, area.columns - howColumn, .textDim)
        case .step(let sign, let number, let here, let how):
            let digits = String(number)
            put(digits, 3 - min(digits.count, 2), 2, row.role)
            put(sign.text(scene.signs), 4, 1, row.role)
            put(text, 6, hereColumn - 7, row.role)
            put(here, hereColumn, 14, row.role)
            put(how, howColumn, area.columns - howColumn - 1, .text)
        }
    }
}
