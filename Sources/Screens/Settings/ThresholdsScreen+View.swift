import Application
import Canvas
import Domain

extension ThresholdsScreen {
    private static let columns = [34, 41, 50, 57]

    /// Draws the table, and beside each kind what was raised with the thresholds of now and would be with these.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let titles = ["look", "at least", "days", "times"]
        for (title, column) in zip(titles, Self.columns) {
            grid.write(title, row: area.row, column: area.column + column, role: .heading)
        }
        grid.write("raised", row: area.row, column: area.column + 65, role: .heading)
        grid.write("would", row: area.row, column: area.column + 73, role: .heading)
        let footer = summary(width: area.columns - 4)
        let list = Rect(
            row: area.row + 1, column: area.column, rows: max(area.rows - 1 - footer.count, 1), columns: area.columns)
        var rest = Rest(Position(row: list.row, column: list.column))
        let visible = window.visible(rows: list.rows)
        for index in visible {
            let row = list.row + index - visible.lowerBound
            let isSelected = index == window.selection
            if isSelected {
                grid.fill(
                    Rect(row: row, column: area.column, rows: 1, columns: area.columns),
                    with: Cell(role: .cursor, isSelected: true))
                grid.write(
                    Sign.cursor.text(scene.signs), row: row, column: area.column, role: .cursor, selected: true)
                rest = Rest(Position(row: row, column: area.column + Self.columns[column.rawValue]))
            }
            draw(PatternKind.allCases[index], row, on: &grid, in: area, isSelected: isSelected)
        }
        for (offset, line) in footer.enumerated() where list.endRow + offset < area.endRow {
            grid.write(
                line, row: list.endRow + offset, column: area.column + 2, width: area.columns - 4, role: .textDim)
        }
        return rest
    }

    private func draw(_ kind: PatternKind, _ row: Int, on grid: inout Grid, in area: Rect, isSelected: Bool) {
        let threshold = settings[kind]
        let isChanged = threshold != kept[kind]
        grid.write(
            kind.name + (kind.isPrompt ? "" : " (note)"), row: row, column: area.column + 2,
            width: Self.columns[0] - 3, role: isChanged ? .textStrong : .text, selected: isSelected)
        let values = [
            threshold.isOn ? "yes" : "no", "\(threshold.atLeast)", "\(threshold.schoolDays)",
            kind.isPrompt ? "\(threshold.oneIn)" : "",
        ]
        for (index, value) in values.enumerated() {
            let isHere = isSelected && index == column.rawValue
            grid.write(
                isHere ? "[\(value)]" : " \(value) ", row: row, column: area.column + Self.columns[index] - 1,
                role: isHere ? .textStrong : .text, selected: isSelected)
        }
        guard let preview, isPreviewed else { return }
        grid.write("\(preview.now[kind] ?? 0)", row: row, column: area.column + 65, selected: isSelected)
        grid.write(
            "\(preview.then[kind] ?? 0)", row: row, column: area.column + 73, role: .textStrong, selected: isSelected)
    }

    private func summary(width: Int) -> [String] {
        guard let preview, isPreviewed else {
            return Text.wrap(
                "Times: how many times likelier the days are if something changed than if not. "
                    + "F8 shows what these would have raised before anything is kept.", width: max(width, 10))
        }
        var words =
            "\(preview.from.short) to \(preview.to.short): \(preview.childrenNow) children were worth asking about, "
            + "\(preview.childrenThen) would be."
        if !preview.gained.isEmpty { words += " New: \(list(preview.gained))." }
        if !preview.lost.isEmpty { words += " No more: \(list(preview.lost))." }
        return Array(Text.wrap(words, width: max(width, 10)).prefix(4))
    }

    private func list(_ names: [String]) -> String {
        names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and \(names.count - 5) more" : "")
    }
}
