import Application
import Canvas

extension DetailsLayer {
    func panel(_ scene: Scene) -> FormPanel {
        let width = min(scene.size.columns - 8, 90)
        // The first line is left for the strip.
        let story = [""] + Story(row: row, scene: scene).lines(width: width).prefix(2)
        return FormPanel(
            title: row.name, width: width, preface: story, formRows: Slot.allCases.count,
            rowsBelow: entries(width: width).count)
    }

    /// Draws the strip and the story, the form, and below it the last of what was recorded; or all of that alone.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panel = panel(scene)
        let layout = panel.layout(in: area)
        if let reading { return drawHistory(from: reading, on: &grid, in: area, panel: panel, scene: scene) }
        panel.draw(on: &grid, in: area, scene: scene)
        if layout.above.rows > 0 { drawStrip(on: &grid, in: layout.above, scene: scene) }
        form.draw(on: &grid, in: layout.form, signs: scene.signs, marking: scene.language.marks(in:))
        let entries = entries(width: layout.below.columns)
        for (offset, text) in entries.suffix(layout.below.rows).enumerated() {
            grid.write(text, row: layout.below.row + offset, column: layout.below.column, role: .textDim)
        }
        return Rest(form.cursor(in: layout.form), isVisible: true)
    }

    /// A page further down in what was recorded, or up and at last back to the form.
    mutating func turnPage(down: Bool, _ scene: Scene) -> [Intent] {
        let inside = reader(scene).inside(of: Chrome.area(of: scene.size))
        let last = max(entries(width: inside.columns).count - inside.rows, 0)
        switch (reading, down) {
        case (nil, true): reading = 0
        case (nil, false): break
        case (0?, false): reading = nil
        case (let top?, true): reading = min(top + inside.rows, last)
        case (let top?, false): reading = max(top - inside.rows, 0)
        }
        return []
    }

    private func drawHistory(
        from top: Int, on grid: inout Grid, in area: Rect, panel: FormPanel, scene: Scene
    ) -> Rest {
        let inside = reader(scene).draw(on: &grid, in: area, scene: scene)
        let entries = entries(width: inside.columns)
        for (offset, text) in entries.dropFirst(top).prefix(inside.rows).enumerated() {
            grid.write(text, row: inside.row + offset, column: inside.column)
        }
        return Rest(Position(row: inside.row, column: inside.column))
    }

    private func reader(_ scene: Scene) -> Panel {
        Panel(title: "\(row.name): what was recorded", lines: scene.size.rows, width: min(scene.size.columns - 8, 90))
    }

    private func entries(width: Int) -> [String] {
        history.flatMap { Text.wrap($0, width: max(width, 1)) }
    }

    private func drawStrip(on grid: inout Grid, in rect: Rect, scene: Scene) {
        StripDrawing(signs: scene.signs).draw(row.strip, on: &grid, row: rect.row, column: rect.column)
        let mark = MarkWords(row: row, session: session, permissions: scene.permissions)
        grid.write("\(mark.sign(scene.signs)) \(mark.time)", row: rect.row, column: rect.column + 24, role: mark.role)
    }
}
