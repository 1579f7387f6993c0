import Application
import Canvas
import Domain

/// The focused child beside the list, where the room is private: strip, what is expected, story.
struct ChildSide {
    let row: RegisterRow
    let session: Session
    let scene: Scene

    /// Draws the pane.
    func draw(on grid: inout Grid, in area: Rect) {
        var pen = SidePen(area, on: &grid, signs: scene.signs)
        pen.heading(row.name, on: &grid)
        let mark = MarkWords(row: row, session: session, permissions: scene.permissions)
        pen.text(mark.sentence, role: mark.role, on: &grid)
        pen.heading("Last week  This week", on: &grid)
        if let line = pen.take(rows: 1) {
            StripDrawing(signs: scene.signs).draw(row.strip, on: &grid, row: line, column: area.column)
        }
        let story = Story(row: row, scene: scene)
        pen.heading("Plans", on: &grid)
        let expected = story.expected
        pen.text(
            expected.isEmpty
                ? "Nothing else is planned: expected from the beginning." : expected.joined(separator: " "),
            on: &grid)
        pen.heading("Story", on: &grid)
        let about = story.about
        pen.text(about.isEmpty ? story.unknown : about.joined(separator: " "), on: &grid)
        pen.text("", on: &grid)
        pen.text("Enter: more, and what was recorded. Tab: put this away.", role: .hint, on: &grid)
    }
}
