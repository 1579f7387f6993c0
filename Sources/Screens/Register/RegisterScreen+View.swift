import Application
public import Canvas
import Domain

extension RegisterScreen {
    /// Draws the rows, and beneath them the story of the focused child where the room is private.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
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
}
