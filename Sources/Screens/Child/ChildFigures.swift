import Application
import Canvas
import Domain

/// The pane beside a child's story where there is room: the year by week and day, and the days of the week.
struct ChildFigures {
    let page: ChildPage
    let scene: Scene
    /// The line under the cursor, which is read here in full.
    let focused: TimelineItem?

    private static let label = 7
    private static let days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    /// Draws the pane.
    func draw(on grid: inout Grid, in area: Rect) {
        var pen = SidePen(area, on: &grid, signs: scene.signs)
        let figures = page.figures
        pen.heading("\(figures.year.name) by week", on: &grid)
        if figures.weeks.isEmpty {
            pen.text("The weeks come here once the school year has begun.", role: .textDim, on: &grid)
        } else if let row = pen.take(rows: 11) {
            drawWeeks(on: &grid, row: row, in: area)
        }
        pen.heading("Attended, per cent", on: &grid)
        let table = WeekdayTable(page: page, scene: scene)
        if let row = pen.take(rows: figures.groupName == nil ? 3 : 5) {
            let column = area.column + 18
            table.drawHeading(on: &grid, row: row, column: column)
            for (offset, half) in HalfDay.allCases.enumerated() {
                let name = half.abbreviation.lowercased()
                grid.write(
                    "\(page.header.calledName) \(name)", row: row + 1 + offset, column: area.column, width: 17)
                table.draw(half, on: &grid, row: row + 1 + offset, column: column)
                guard let group = figures.groupName else { continue }
                grid.write("\(group) \(name)", row: row + 3 + offset, column: area.column, width: 17, role: .textDim)
                table.drawGroup(half, on: &grid, row: row + 3 + offset, column: column)
            }
        }
        pen.heading("Counted this year", on: &grid)
        for measure in [Measure.possible, .attendance, .authorised, .unauthorised, .late, .notCounted, .unmarked] {
            pen.fact(String(figures.counts[measure]), measure.name, at: 5, role: .textStrong, on: &grid)
        }
        if let focused, !focused.isEarlier {
            pen.heading(focused.day.long, on: &grid)
            pen.text(focused.text(page.names), on: &grid)
        }
    }

    /// A column for each week, a row for each half of each day.
    private func drawWeeks(on grid: inout Grid, row: Int, in area: Rect) {
        let weeks = Array(page.figures.weeks.suffix(max(area.columns - Self.label, 0)))
        var month = 0
        var free = 0
        for (index, week) in weeks.enumerated() {
            let column = area.column + Self.label + index
            let own = week.monday.adding(days: 4).month
            if own != month, index >= free {
                grid.write(String(CivilDate.monthName(own).prefix(3)), row: row, column: column, role: .textDim)
                free = index + 4
            }
            month = own
            for day in Self.days.indices {
                for (offset, signs) in [week.mornings, week.afternoons].enumerated() {
                    grid.write(
                        StripDrawing.text(of: signs[day], signs: scene.signs), row: row + 1 + day * 2 + offset,
                        column: column, role: StripDrawing.role(of: signs[day]))
                }
            }
        }
        for (index, day) in Self.days.enumerated() {
            grid.write("\(day.short) am", row: row + 1 + index * 2, column: area.column, role: .textDim)
            grid.write("    pm", row: row + 2 + index * 2, column: area.column, role: .textDim)
        }
    }
}
