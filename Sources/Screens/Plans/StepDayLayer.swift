import Application
import Canvas
import Domain

/// How today's part of a live step went, in one key; another opens the form for words.
struct StepDayLayer: Screen {
    let child: ChildID
    let plan: EntryID
    let name: String
    private var step: PlanStep?

    /// How it went for a child.
    init(child: ChildID, plan: EntryID, name: String) {
        self.child = child
        self.plan = plan
        self.name = name
    }

    static let actions: [Action<StepDayLayer>] = [
        went("done", "d", .done, "It went as it was meant."),
        went("partly", "p", .partly, "It went in part."),
        went("not yet", "y", .notYet, "Not yet: another day."),
        Action(
            "step-day.words", label: "words", "Write words, and how sure the child was.",
            keys: [.character("w"), .enter],
            run: { layer, _ in
                [
                    .pop,
                    .push(
                        PeopleFormLayer(
                            StepDayForm(child: layer.child, plan: layer.plan, name: layer.name), about: layer.child)),
                ]
            }),
        Action("step-day.cancel", label: "back", "Write nothing.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    private static func went(
        _ label: String, _ key: Character, _ result: StepResult, _ sentence: String
    ) -> Action<StepDayLayer> {
        Action(
            "step-day.\(label.split(separator: " ").joined(separator: "-"))", label: label, sentence,
            keys: [.character(key)],
            run: { layer, _ in
                [.ask(StepDayRequest(child: layer.child, plan: layer.plan, name: layer.name, result: result))]
            })
    }

    var isLayer: Bool { true }
    var place: Place? { .plans }
    var path: [String] { ["How it went"] }
    var purpose: String { "How today's part of the step went. There is no failing." }

    mutating func load(from work: Workspace) throws {
        step = try? work.liveStep(of: child, plan: plan)
    }

    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let lines = [
            step.map { "\($0.what), \($0.times)" } ?? "No step is live.", "", "d  done, as it was meant", "p  partly",
            "y  not yet", "w  words, and how sure \(name) was",
        ]
        let inside = Panel(title: "How it went for \(name) today", lines: lines.count, width: 52)
            .draw(on: &grid, in: area, scene: scene)
        for (index, line) in lines.prefix(inside.rows).enumerated() {
            grid.write(
                line, row: inside.row + index, column: inside.column, width: inside.columns,
                role: index == 0 ? .textStrong : .text)
        }
        return Rest(Position(row: inside.row, column: inside.column))
    }
}
