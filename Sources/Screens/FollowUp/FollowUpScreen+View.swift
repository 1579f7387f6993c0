import Application
public import Canvas
import Domain

extension FollowUpScreen {
    /// Draws the list; what is known of the focused family beside it where the terminal is wide.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        if let side = Panes(area).side { drawSide(on: &grid, in: side, scene: scene) }
        return FollowUpTable(screen: self, scene: scene).draw(on: &grid)
    }

    private func drawSide(on grid: inout Grid, in area: Rect, scene: Scene) {
        var pen = SidePen(area, on: &grid, signs: scene.signs)
        guard let family else { return }
        for child in family.children {
            pen.heading(child.name, on: &grid)
            pen.text("\(child.age) years, \(child.groupName)", on: &grid)
            let duration = child.duration(on: scene.today)
            if !duration.isEmpty { pen.text("Away: \(duration)", on: &grid) }
        }
        for prompt in family.prompts { pen.text(prompt.words, role: .statusWarning, on: &grid) }
        guard mayAsk else { return }
        if let step = family.step {
            pen.heading("Next on the setting's list", on: &grid)
            let time = [step.on == scene.today ? "" : step.on.short, step.at.map(\.description) ?? ""]
                .filter { !$0.isEmpty }.joined(separator: " ")
            pen.text(
                time.isEmpty ? step.name : "\(time)  \(step.name)", role: step.isDue ? .statusWarning : .text,
                on: &grid)
        }
        pen.heading("What was tried", on: &grid)
        if family.attempts.isEmpty { pen.text("Nothing yet.", role: .textDim, on: &grid) }
        for (index, attempt) in family.attempts.enumerated() {
            pen.text("\(index + 1). \(attempt.words(on: scene.today)) (\(attempt.by))", on: &grid)
            if !attempt.attempt.words.isEmpty { pen.text("“\(attempt.attempt.words)”", role: .textDim, on: &grid) }
        }
        if let next = family.next { pen.text("Next: \(next.words(today: scene.today))", role: .textStrong, on: &grid) }
    }
}
