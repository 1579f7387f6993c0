public import Application
public import Canvas
import Domain

/// Shows two facts about one child, and lets a person decide; what is recorded stands until they do.
public struct ConflictLayer: Screen {
    let conflict: RegisterConflict
    let waiting: WaitingChange

    /// Two facts and the change that met them.
    public init(conflict: RegisterConflict, waiting: WaitingChange) {
        self.conflict = conflict
        self.waiting = waiting
    }

    /// What can be done here.
    public static let actions: [Action<ConflictLayer>] = [
        Action(
            "conflict.keep", label: "keep theirs", "Leave what is recorded.", keys: [.enter, .escape],
            run: { layer, _ in
                [.pop, .answer(.cancelled), .say(.done("\(layer.conflict.name) stays as recorded."))]
            }),
        Action(
            "conflict.replace", label: "make mine too", "Make your change after theirs; both are kept.",
            keys: [.character("r"), .character("R")],
            unless: { layer, _ in
                if case .change = layer.waiting { nil } else { "Only a mark can be made after theirs." }
            },
            run: { layer, _ in layer.replace() }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["Two facts"] }
    /// What it is for.
    public var purpose: String { "Somebody recorded something else meanwhile. Decide which stands." }

    func replace() -> [Intent] {
        guard case .change(var request) = waiting else { return [.pop] }
        request.commands = request.commands.map { $0.seeing(conflict.version, of: conflict.child) }
        return [.pop, .change(request)]
    }

    /// Draws both facts.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let time = conflict.at.map { " at \($0.clock)" } ?? ""
        let by = conflict.by.isEmpty ? "somebody else" : conflict.by
        let recorded =
            conflict.theirs.map { "marked \($0.sign) (\($0.shortName))" } ?? "taken back"
        let lines =
            Text.wrap("Recorded: \(conflict.name) was \(recorded)\(time) by \(by).", width: 60)
            + ["", "You chose something else without having seen that.", "Nothing of yours was written yet.", ""]
            + ["Enter  keep what is recorded", "r      make your change after theirs; both are kept"]
        let inside = Panel(title: "Two facts about \(conflict.name)", lines: lines.count, width: 62)
            .draw(on: &grid, in: area, scene: scene)
        for (index, line) in lines.prefix(inside.rows).enumerated() {
            grid.write(line, row: inside.row + index, column: inside.column, width: inside.columns)
        }
        return Rest(Position(row: inside.row, column: inside.column))
    }
}
