import Application
public import Canvas
import Domain

/// Help for the screen below: what it is for, every key, every sign, every code.
public struct HelpLayer: Screen {
    /// One line of help: a heading, or a key and what it does.
    struct Line: Hashable {
        var key: String
        var text: String
        var isHeading = false
    }

    let title: String
    let lines: [Line]
    var window: ListWindow

    private static let keyColumns = 15

    /// The lines as they are shown: what is longer than the screen is wide goes on in the next row.
    private static func wrapped(_ lines: [Line], width: Int) -> [Line] {
        lines.flatMap { line in
            let room = max(line.isHeading ? width : width - keyColumns, 10)
            return Text.wrap(line.text, width: room).enumerated().map { index, text in
                Line(key: index == 0 ? line.key : "", text: text, isHeading: line.isHeading)
            }
        }
    }

    /// Help about the front screen of a stack.
    public init(about stack: [any Screen], everywhere: [Offer], _ scene: Scene) {
        let screen = stack.last
        title = "Help: \(screen?.path.first ?? "")"
        var lines = [Line(key: "", text: screen?.purpose ?? "", isHeading: true)]
        lines += (screen?.offers(in: scene) ?? []).filter { !$0.keyNames.isEmpty }.map(Self.line)
        lines.append(Line(key: "", text: "Everywhere", isHeading: true))
        lines += everywhere.map(Self.line)
        if screen is ChildScreen { lines += ChildScreen.signLines }
        if screen is PlanScreen { lines += PlanScreen.helpLines(scene) }
        if screen is WorthAskingScreen || screen is CuriosityScreen { lines += WorthAskingScreen.helpLines }
        if screen is RegisterScreen || screen is ChildScreen { lines += Self.signs(scene) }
        self.lines = lines
        window = ListWindow(count: Self.wrapped(lines, width: scene.size.columns - 6).count)
    }

    /// What can be done here.
    public static let actions: [Action<HelpLayer>] = [
        Action(
            "help.down", label: "more", "Further down.", keys: [.down, .character("j")],
            run: { $0.moved($1, by: 1) }),
        Action("help.up", "Further up.", keys: [.up, .character("k")], run: { $0.moved($1, by: -1) }),
        Action(
            "help.page-down", "A page down.", keys: [.pageDown, .character(" ")],
            run: { $0.moved($1, by: max($1.size.rows - 10, 1)) }),
        Action("help.page-up", "A page up.", keys: [.pageUp], run: { $0.moved($1, by: -max($1.size.rows - 10, 1)) }),
        Action("help.first", "The first line.", keys: [.home], run: { $0.moved($1, by: Int.min / 2) }),
        Action("help.last", "The last line.", keys: [.end], run: { $0.moved($1, by: Int.max / 2) }),
        Action(
            "help.close", label: "back", "Back to the screen.", keys: [.escape, .enter, .function(1), .character("q")],
            run: { _, _ in [.pop] }),
    ]

    /// It lies over a screen.
    public var isLayer: Bool { true }
    /// It belongs to no place.
    public var place: Place? { nil }
    /// Where you are.
    public var path: [String] { ["Help"] }
    /// What it is for.
    public var purpose: String { "Every key and every sign of a screen." }

    mutating func moved(_ scene: Scene, by steps: Int) -> [Intent] {
        window.setCount(Self.wrapped(lines, width: scene.size.columns - 6).count)
        window.move(by: steps)
        return []
    }

    private static func line(_ offer: Offer) -> Line {
        Line(key: offer.keyNames, text: offer.sentence + (offer.unless.map { " Not now: \($0)" } ?? ""))
    }

    private static func signs(_ scene: Scene) -> [Line] {
        var lines = [Line(key: "", text: "Signs of the strip", isHeading: true)]
        let words: [(StripSign, String)] = [
            (.here, "here, or taught elsewhere (V P W B K)"), (.late, "late"), (.away, "away"),
            (.uncounted, "not counted (X, Y, Q, D, #)"), (.unrecorded, "not recorded"), (.closed, "no school"),
        ]
        lines += words.map { Line(key: StripDrawing.text(of: $0.0, signs: scene.signs), text: $0.1) }
        lines.append(
            Line(key: Sign.adjustment.text(scene.signs), text: "in a child's row: a reasonable adjustment holds today"))
        lines.append(Line(key: "", text: "Codes today", isHeading: true))
        lines += CodeTable.rows.filter { $0.isInForce(on: scene.today) }.map { Line(key: $0.code.sign, text: $0.name) }
        return lines
    }

    /// Draws as many lines as there is room for, the focused one in view.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = Panel(title: title, lines: area.rows - 2, width: area.columns - 6)
            .draw(on: &grid, in: area, scene: scene)
        let shown = Self.wrapped(lines, width: inside.columns)
        let rows = inside.rows
        var rest = Rest(Position(row: inside.row, column: inside.column))
        for (offset, index) in window.visible(rows: rows).enumerated() {
            guard shown.indices.contains(index) else { continue }
            let line = shown[index]
            let row = inside.row + offset
            let isSelected = index == window.selection
            if isSelected { rest = Rest(Position(row: row, column: inside.column)) }
            if line.isHeading {
                grid.write(line.text, row: row, column: inside.column, width: inside.columns, role: .heading)
            } else {
                grid.write(line.key, row: row, column: inside.column, width: Self.keyColumns - 1, role: .key)
                grid.write(line.text, row: row, column: inside.column + Self.keyColumns)
            }
            if isSelected { grid.paint(row: row, columns: inside.column..<inside.endColumn, selected: true) }
        }
        return rest
    }
}
