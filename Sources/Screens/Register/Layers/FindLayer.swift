public import Application
public import Canvas
import Domain

/// Finds a child in a register by part of the name; accents and case do not matter.
public struct FindLayer: Screen {
    var chooser: Chooser<ChildID>

    /// Finds among the rows of a register.
    public init(rows: [RegisterRow]) {
        chooser = Chooser(
            rows.map { Chooser.Option(id: $0.id, title: $0.name, key: String($0.number), keywords: $0.calledName) })
    }

    /// What can be done here.
    public static let actions: [Action<FindLayer>] = [
        Action(
            "find.choose", label: "go there", "Go to this child.", keys: [.enter],
            unless: { layer, _ in layer.chooser.selected == nil ? "Nobody here has that name." : nil },
            run: { layer, _ in
                layer.chooser.selected.map { [.pop, .answer(.child($0.id))] } ?? []
            }),
        Action("find.cancel", label: "back", "Stay where you were.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// Part of a name is typed.
    public var isTyping: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["Find"] }
    /// What it is for.
    public var purpose: String { "Find a child by part of the name." }

    /// Types into the search, or moves in the list.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        chooser.handle(key, in: panel(in: Chrome.area(of: scene.size)).inside(of: Chrome.area(of: scene.size))) ? [] : nil
    }

    /// Draws the list.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel(in: area).draw(on: &grid, in: area, scene: scene)
        chooser.draw(
            on: &grid, in: inside, signs: scene.signs, prompt: Self.prompt, empty: "Nobody here has that name.")
        return Rest(chooser.cursor(in: inside, prompt: Self.prompt), isVisible: true)
    }

    private static let prompt = "Name"

    private func panel(in area: Rect) -> Panel {
        Panel(title: "Find", lines: area.rows - 2, width: 60)
    }
}
