import Application
public import Canvas
import Domain

extension RegisterScreen {
    /// Draws the rows; what goes with them beside, or where the terminal is narrow and the room private, beneath.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panes = Panes(area)
        if let side = panes.side {
            drawSide(on: &grid, in: side, scene: scene)
            return RegisterTable(screen: self, scene: scene).draw(on: &grid, in: panes.main)
        }
        let story = isPrivateRoom ? focusedRow.map { Story(row: $0, scene: scene) } : nil
        let lines = story?.lines(width: area.columns - 2) ?? []
        let storyRows = lines.isEmpty ? 0 : min(lines.count, 3) + 1
        let table = Rect(row: area.row, column: area.column, rows: area.rows - storyRows, columns: area.columns)
        let rest = RegisterTable(screen: self, scene: scene).draw(on: &grid, in: table)
        if storyRows > 0 {
            grid.drawRule(Rect(row: table.endRow, column: 0, rows: 1, columns: area.columns), signs: scene.signs)
            for (index, line) in lines.prefix(storyRows - 1).enumerated() {
                grid.write(line, row: table.endRow + 1 + index, column: 0, width: area.columns)
            }
        }
        return rest
    }

    /// The child's story where the room is private; else what may be seen by families who pass.
    private func drawSide(on grid: inout Grid, in area: Rect, scene: Scene) {
        guard let page, let row = focusedRow else { return }
        if isPrivateRoom {
            ChildSide(row: row, session: session, scene: scene).draw(on: &grid, in: area)
        } else {
            DoorSide(page: page, scene: scene).draw(on: &grid, in: area)
        }
    }
}
