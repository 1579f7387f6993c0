public import Application
public import Canvas

/// Asks where a sheet goes: to a file in the sheets folder, or to the printer.
public struct SheetLayer: Screen {
    let kind: SheetKind
    /// The place that it was opened from.
    public let place: Place?

    /// A sheet of a kind.
    public init(kind: SheetKind, from place: Place? = .register) {
        self.kind = kind
        self.place = place
    }

    /// What can be done here.
    public static let actions: [Action<SheetLayer>] = [
        Action(
            "sheet.file", label: "file", "Write it to a file that only you can read.",
            keys: [.enter, .character("f")],
            run: { layer, _ in [.pop, .sheet(SheetRequest(kind: layer.kind, destination: .file))] }),
        Action(
            "sheet.page", label: "browser", "Write it as a page for the browser that only you can read.",
            keys: [.character("h")],
            run: { layer, _ in [.pop, .sheet(SheetRequest(kind: layer.kind, destination: .page))] }),
        Action(
            "sheet.print", label: "print", "Send it to the printer.", keys: [.character("p")],
            run: { layer, _ in [.pop, .sheet(SheetRequest(kind: layer.kind, destination: .printer))] }),
        Action("sheet.cancel", label: "back", "Write nothing.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over a screen.
    public var isLayer: Bool { true }
    /// Where you are.
    public var path: [String] { ["Sheet"] }
    /// What it is for.
    public var purpose: String { "Put what Belong holds on paper." }

    /// Draws the choice.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let lines = [
            "f  a file, in the folder of sheets", "h  the same as a page for the browser", "p  the printer", "",
            "Names leave Belong with it: look after the paper.",
        ]
        let inside = Panel(title: kind.title, lines: lines.count, width: 52).draw(on: &grid, in: area, scene: scene)
        for (index, line) in lines.prefix(inside.rows).enumerated() {
            grid.write(line, row: inside.row + index, column: inside.column, width: inside.columns)
        }
        return Rest(Position(row: inside.row, column: inside.column))
    }
}
