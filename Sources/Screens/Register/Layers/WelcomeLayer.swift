public import Application
public import Canvas
import Domain

/// Records that a child was welcomed back: who noticed what.
public struct WelcomeLayer: Screen, Drafting {
    let row: RegisterRow
    var form: Form<Slot>

    var hasLookedForDraft = false

    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case noticed, by
    }

    /// A welcome for a child.
    public init(row: RegisterRow) {
        self.row = row
        form = Form([
            FormField(
                .noticed, label: "Noticed", hint: "what \(row.calledName) said, did, brought or enjoyed",
                kind: .text(TextField())),
            FormField(.by, label: "Welcomed by", hint: "you, unless you name somebody else", kind: .text(TextField())),
        ])
    }

    /// What can be done here.
    public static let actions: [Action<WelcomeLayer>] = [
        Action(
            "welcome.keep", label: "welcomed", "Keep this welcome.", keys: [.enter],
            run: { layer, scene in
                let by = layer.form.text(.by).trimmingBlanks()
                let welcome = WelcomeBack(
                    by: by.isEmpty ? scene.person?.details.name ?? "" : by,
                    noticed: layer.form.text(.noticed).trimmingBlanks())
                return (layer.draft.map { [$0] } ?? []) + [
                    .submit(
                        .changes(
                            [.welcome(layer.row.id, welcome)], of: layer.row.id, goesOn: false, draft: layer.draftName))
                ]
            }),
        Action(
            "welcome.cancel", label: "leave it", "Record nothing; what you typed is kept as a draft.",
            keys: [.escape], run: { layer, _ in layer.leave() }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// Words are typed.
    public var isTyping: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["Welcome back"] }
    /// What it is for.
    public var purpose: String { "Welcomed back: who noticed what." }

    var draftName: String { "welcome" }
    var draftChild: ChildID { row.id }
    /// What was typed and not kept.
    public var unfinished: Intent? { draft }

    /// Brings back what was typed before.
    public mutating func load(from work: Workspace) throws {
        try takeDraft(from: work)
    }

    /// Types into the form.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        form.handle(key, in: formRect(in: Chrome.area(of: scene.size), scene: scene)) ? [] : nil
    }

    /// Draws what the child loves, and the form.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let story = story(scene)
        let inside = panel(scene).draw(on: &grid, in: area, scene: scene)
        for (index, line) in story.enumerated() where index < inside.rows {
            grid.write(line, row: inside.row + index, column: inside.column, width: inside.columns, role: .textDim)
        }
        let rect = formRect(in: area, scene: scene)
        form.draw(on: &grid, in: rect, signs: scene.signs)
        return Rest(form.cursor(in: rect), isVisible: true)
    }

    private func story(_ scene: Scene) -> [String] {
        Text.wrap(Story(row: row, scene: scene).sentences.joined(separator: " "), width: 66)
    }

    private func panel(_ scene: Scene) -> Panel {
        Panel(title: "Welcome back, \(row.calledName)", lines: story(scene).count + 6, width: 68)
    }

    private func formRect(in area: Rect, scene: Scene) -> Rect {
        let inside = panel(scene).inside(of: area)
        let used = min(story(scene).count + 1, max(inside.rows - 4, 0))
        return Rect(
            row: inside.row + used, column: inside.column, rows: inside.rows - used, columns: inside.columns)
    }
}
