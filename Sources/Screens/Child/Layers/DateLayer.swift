import Application
import Canvas
import Domain

/// Asks for a day and hands it to the screen below.
struct DateLayer: Screen {
    var field = TextField()

    /// What can be done here.
    static let actions: [Action<DateLayer>] = [
        Action(
            "date.go", label: "go there", "Go to this day, or the nearest before it.", keys: [.enter],
            unless: { layer, scene in
                layer.day(scene) == nil ? "That is no date. Type \(DateText.example)." : nil
            },
            run: { layer, scene in layer.day(scene).map { [.pop, .answer(.day($0))] } ?? [] }),
        Action("date.cancel", label: "back", "Stay where you were.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over a screen.
    var isLayer: Bool { true }
    /// A date is typed.
    var isTyping: Bool { true }
    /// It belongs to no place.
    var place: Place? { nil }
    /// Where you are.
    var path: [String] { ["Date"] }
    /// What it is for.
    var purpose: String { "Go to a date." }

    private func day(_ scene: Scene) -> CivilDate? {
        DateText.date(field.text, today: scene.today)
    }

    /// Types the date.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        field.handle(key) ? [] : nil
    }

    /// Draws the question.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        PromptLine(question: "Go to which day? (24 Nov, 24/11/2025, Monday)", scene: scene)
            .draw(on: &grid, in: area, field: field)
    }
}
