import Application
public import Canvas

extension TodayScreen {
    /// Draws the lines, each kind under its title, or in a column of its own where the terminal is wide.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        guard let page else { return Rest(Position(row: area.row, column: 0)) }
        var rest = Rest(Position(row: area.row, column: 0))
        guard !page.lines.isEmpty else { return drawQuiet(page, on: &grid, in: area) }
        if area.columns >= Panes.wide {
            let columns = TodayColumns(page.lines, selection: window.selection)
            if let rest = columns.draw(on: &grid, in: area, signs: scene.signs) { return rest }
        }
        let rows = area.rows
        var previous: TodayLine.Kind?
        for (offset, index) in window.visible(rows: rows).enumerated() {
            let line = page.lines[index]
            let row = area.row + offset
            let isSelected = index == window.selection
            if isSelected {
                grid.fill(
                    Rect(row: row, column: 0, rows: 1, columns: area.columns),
                    with: Cell(role: .cursor, isSelected: true))
                rest = Rest(Position(row: row, column: 0))
            }
            draw(
                line, at: row, titled: line.kind != previous, on: &grid, in: area, signs: scene.signs,
                isSelected: isSelected)
            previous = line.kind
        }
        return rest
    }

    private func draw(
        _ line: TodayLine, at row: Int, titled: Bool, on grid: inout Grid, in area: Rect, signs: SignSet,
        isSelected: Bool
    ) {
        if titled { grid.write(line.kind.title, row: row, column: 1, role: .heading, selected: isSelected) }
        let subjectWidth = area.columns >= 110 ? 32 : 18
        let asideWidth = TextWidth.of(line.aside)
        grid.write(
            Text.cut(line.subject, to: subjectWidth, signs: signs), row: row, column: 16, role: .textStrong,
            selected: isSelected)
        let column = 16 + subjectWidth + 1
        let room = area.columns - column - (asideWidth > 0 ? asideWidth + 2 : 1)
        let detail = Text.cut(line.detail, to: max(room, 0), signs: signs)
        grid.write(detail, row: row, column: column, selected: isSelected)
        grid.write(
            line.aside, row: row, column: area.columns - asideWidth - 1,
            role: line.isPressing ? .statusWarning : .textDim, selected: isSelected)
    }

    /// Says that all is quiet, how a new setting begins, or the totals of today.
    private func drawQuiet(_ page: TodayPage, on grid: inout Grid, in area: Rect) -> Rest {
        var row = area.row + 1
        let width = min(area.columns - 8, 100)
        for paragraph in quietWords(page) {
            for line in Text.wrap(paragraph, width: width) where row < area.endRow {
                grid.write(line, row: row, column: 4)
                row += 1
            }
        }
        return Rest(Position(row: area.row + 1, column: 4))
    }

    private func quietWords(_ page: TodayPage) -> [String] {
        guard page.totals.isEmpty else { return page.totals }
        guard page.firstSteps.isEmpty else { return page.firstSteps }
        return [
            page.isSchoolDay ? "Nothing needs you here now." : "No school today: \(page.heading).",
            "Registers to take, children coming back and children not yet heard of will be listed here.",
        ]
    }
}
