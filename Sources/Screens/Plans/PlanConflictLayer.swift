import Application
import Canvas
import Domain

/// Both wordings where two people wrote the same part of a plan: a person chooses, field by field.
struct PlanConflictLayer: Screen {
    let conflict: PlanConflict
    let served: [Intent]
    private(set) var chosen: [PlanPart: PlanMerge.Side] = [:]
    private var names: [StaffID: String] = [:]
    private var window: ListWindow

    /// The conflict, and what is to be done once it is resolved.
    init(_ conflict: PlanConflict, served: [Intent]) {
        self.conflict = conflict
        self.served = served
        window = ListWindow(count: conflict.merge.parts.count)
    }

    static let actions: [Action<PlanConflictLayer>] = [
        Action(
            "plan-conflict.mine", label: "mine", "Take your own words for this part.", keys: [.character("m")],
            run: { layer, _ in layer.take(.mine) }),
        Action(
            "plan-conflict.theirs", label: "theirs", "Leave the words that stand.", keys: [.character("t")],
            run: { layer, _ in layer.take(.theirs) }),
        Action(
            "plan-conflict.keep", label: "keep", "Keep what was chosen; what was not stays as it stands.",
            keys: [.enter, .function(8)], run: { layer, _ in layer.keep() }),
        Action("plan-conflict.down", "The next part.", keys: [.down, .character("j")], run: { $0.moved($1, by: 1) }),
        Action("plan-conflict.up", "The part before.", keys: [.up, .character("k")], run: { $0.moved($1, by: -1) }),
        Action(
            "plan-conflict.cancel", label: "back", "Change nothing; yours stays as a draft.", keys: [.escape],
            run: { _, _ in [.pop] }),
    ]

    var isLayer: Bool { true }
    var place: Place? { .plans }
    var path: [String] { ["Both wordings"] }
    var purpose: String { "Two people wrote the same part: nothing was overwritten, choose field by field." }
    func count(in scene: Scene) -> String { "\(conflict.merge.parts.count) to choose" }

    mutating func load(from work: Workspace) throws {
        names = Dictionary(try work.colleagues().map { ($0.id, $0.name) }) { first, _ in first }
    }

    private mutating func take(_ side: PlanMerge.Side) -> [Intent] {
        let parts = conflict.merge.parts
        guard parts.indices.contains(window.selection) else { return [] }
        chosen[parts[window.selection]] = side
        window.move(by: 1)
        return []
    }

    private mutating func moved(_ scene: Scene, by steps: Int) -> [Intent] {
        window.move(by: steps)
        return []
    }

    private func keep() -> [Intent] {
        let waiting = conflict.merge.parts.filter { chosen[$0] == nil }
        guard waiting.isEmpty else {
            return [.say(.refusal("Choose for each part first: m for mine, t for theirs. Nothing was changed."))]
        }
        let (conflict, plan) = (conflict, conflict.merge.merged(chosen))
        return [
            .ask(
                PeopleRequest(sentence: "Kept as you chose. Ctrl-Z takes it back; both wordings stay in the history.") {
                    work in
                    try work.keepPlan(
                        plan, about: conflict.child, as: conflict.entry, base: conflict.merge.theirs,
                        seen: conflict.version)
                })
        ]
    }

    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = Panel(title: "\(conflict.by) wrote this too", lines: area.rows - 2, width: area.columns - 8)
            .draw(on: &grid, in: area, scene: scene)
        var lines: [(text: String, role: StyleRole, part: Int)] = []
        for (index, part) in conflict.merge.parts.enumerated() {
            let side = chosen[part]
            for field in conflict.fields(of: part, { names[$0] ?? "" }) {
                let taken = side == .mine ? "yours is taken" : side == .theirs ? "theirs stays" : "m or t?"
                lines.append(("\(field.label): \(taken)", .heading, index))
                for (label, text, own) in [
                    ("before", field.before, nil), ("theirs", field.theirs, PlanMerge.Side.theirs),
                    ("yours ", field.mine, .mine),
                ] {
                    let mark = own != nil && own == side ? Sign.live : own == nil ? Sign.dot : Sign.open
                    let words = "  \(mark.text(scene.signs)) \(label)  \(text.isEmpty ? "(nothing)" : text)"
                    let role: StyleRole = own == nil ? .textDim : .text
                    lines += Text.wrap(words, width: inside.columns).map { ($0, role, index) }
                }
            }
        }
        let first = lines.firstIndex { $0.part == window.selection } ?? 0
        let last = (lines.lastIndex { $0.part == window.selection } ?? 0) + 1
        let top = min(first, max(last - inside.rows, 0))
        for (offset, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
            let isSelected = line.part == window.selection
            grid.write(
                line.text, row: inside.row + offset, column: inside.column, width: inside.columns, role: line.role,
                selected: isSelected)
        }
        return Rest(Position(row: inside.row + first - top, column: inside.column))
    }
}
