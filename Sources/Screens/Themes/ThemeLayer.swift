import Application
public import Canvas

/// Chooses a theme: shown as the cursor moves, taken back by Esc.
public struct ThemeLayer: Screen {
    let names: [String]
    let before: String
    var window: ListWindow

    /// A list of the themes on a shelf.
    public init(shelf: ThemeShelf) {
        names = shelf.names
        before = shelf.current
        window = ListWindow(count: shelf.names.count, selection: shelf.names.firstIndex(of: shelf.current) ?? 0)
    }

    /// What can be done here.
    public static let actions: [Action<ThemeLayer>] = [
        Action(
            "theme.choose", label: "choose", "Keep this theme.", keys: [.enter],
            run: { layer, _ in [.pop, .theme(layer.names[layer.window.selection], isKept: true)] }),
        Action(
            "theme.cancel", label: "as before", "Take it back.", keys: [.escape],
            run: { layer, _ in [.pop, .theme(layer.before, isKept: false)] }),
        Action(
            "theme.down", "The next theme.", keys: [.down, .character("j")],
            run: { layer, _ in layer.move(by: 1) }),
        Action(
            "theme.up", "The theme before.", keys: [.up, .character("k")],
            run: { layer, _ in layer.move(by: -1) }),
    ]

    /// It lies over a screen.
    public var isLayer: Bool { true }
    /// It belongs to no place.
    public var place: Place? { nil }
    /// Where you are.
    public var path: [String] { ["Themes"] }
    /// What it is for.
    public var purpose: String { "Choose how Belong looks. The screen changes as you move." }

    mutating func move(by steps: Int) -> [Intent] {
        window.move(by: steps)
        return [.theme(names[window.selection], isKept: false)]
    }

    /// Draws the list.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let panel = Panel(title: "Themes", lines: names.count + 1, width: 40)
        let inside = panel.draw(on: &grid, in: area, scene: scene)
        for (row, name) in names.enumerated() where row < inside.rows - 1 {
            let isSelected = row == window.selection
            grid.fill(
                Rect(row: inside.row + row, column: inside.column, rows: 1, columns: inside.columns),
                with: Cell(role: isSelected ? .cursor : .text, isSelected: isSelected))
            grid.write(name, row: inside.row + row, column: inside.column + 1, selected: isSelected)
        }
        grid.write(
            "Enter keeps it, Esc takes it back", row: inside.endRow - 1, column: inside.column, role: .hint)
        return Rest(Position(row: inside.row + window.selection, column: inside.column))
    }
}
