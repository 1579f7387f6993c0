import Application
import Canvas
import Domain

/// The year in three rows: a sign for each week's mornings and afternoons, and the days of the week beside them.
struct YearStrip {
    /// Rows that it takes.
    static let rows = 3
    private static let label = 4
    private static let tableColumns = 30

    let page: ChildPage
    let scene: Scene

    /// Draws the months, the mornings and the afternoons.
    func draw(on grid: inout Grid, in area: Rect) {
        let room = area.columns - Self.label - Self.tableColumns
        let weeks = Array(page.figures.weeks.suffix(max(room, 0)))
        drawMonths(of: weeks, on: &grid, row: area.row, column: area.column + Self.label)
        let table = WeekdayTable(page: page, scene: scene)
        let tableColumn = area.endColumn - Self.tableColumns + 1
        table.drawHeading(on: &grid, row: area.row, column: tableColumn)
        for (offset, half) in HalfDay.allCases.enumerated() {
            let row = area.row + 1 + offset
            grid.write(half.abbreviation.lowercased(), row: row, column: area.column + 1, role: .textDim)
            for (index, week) in weeks.enumerated() {
                let sign = Self.sign(half == .morning ? week.mornings : week.afternoons, signs: scene.signs)
                grid.write(sign.text, row: row, column: area.column + Self.label + index, role: sign.role)
            }
            table.draw(half, on: &grid, row: row, column: tableColumn)
        }
    }

    private func drawMonths(of weeks: [YearFigures.Week], on grid: inout Grid, row: Int, column: Int) {
        var free = 0
        var month = 0
        for (index, week) in weeks.enumerated() {
            let own = week.monday.adding(days: 4).month
            defer { month = own }
            guard own != month, index >= free else { continue }
            grid.write(String(CivilDate.monthName(own).prefix(3)), row: row, column: column + index, role: .textDim)
            free = index + 4
        }
    }

    /// What stands for a week: how many sessions were missed, else the sign of what was recorded.
    static func sign(_ days: [StripSign], signs: SignSet) -> (text: String, role: StyleRole) {
        let missed = days.count { $0 == .away }
        if missed > 0 { return ("\(missed)", .markAway) }
        for sign in [StripSign.late, .here, .uncounted, .unrecorded] where days.contains(sign) {
            return (StripDrawing.text(of: sign, signs: signs), StripDrawing.role(of: sign))
        }
        return (" ", .text)
    }
}

/// The share of sessions attended on each day of the week, and of everybody in the group.
struct WeekdayTable {
    let page: ChildPage
    let scene: Scene

    private static let days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    private static let cell = 4

    /// Draws the names of the days.
    func drawHeading(on grid: inout Grid, row: Int, column: Int) {
        for (index, day) in Self.days.enumerated() {
            grid.write(day.short, row: row, column: column + index * Self.cell, role: .textDim)
        }
        if page.figures.groupName != nil {
            grid.write("group", row: row, column: column + Self.days.count * Self.cell + 1, role: .textDim)
        }
    }

    /// Draws the child's days of one half, and the group's whole week beside them.
    func draw(_ half: HalfDay, on grid: inout Grid, row: Int, column: Int) {
        for (index, day) in Self.days.enumerated() {
            let share = page.figures.share(on: day, half)
            grid.write(words(share), row: row, column: column + index * Self.cell)
        }
        guard page.figures.groupName != nil else { return }
        let share = page.figures.groupShare(half)
        grid.write(words(share), row: row, column: column + Self.days.count * Self.cell + 2, role: .textDim)
    }

    /// Draws the group's days of one half.
    func drawGroup(_ half: HalfDay, on grid: inout Grid, row: Int, column: Int) {
        for (index, day) in Self.days.enumerated() {
            let share = page.figures.groupShare(on: day, half)
            grid.write(words(share), row: row, column: column + index * Self.cell, role: .textDim)
        }
    }

    /// A whole per cent in three columns, half rounded up; a dash where nothing counts.
    private func words(_ share: Percentage) -> String {
        guard let tenths = share.tenths else { return "  " + Sign.dash.text(scene.signs) }
        let whole = String((tenths + 5) / 10)
        return String(repeating: " ", count: max(3 - whole.count, 0)) + whole
    }
}
