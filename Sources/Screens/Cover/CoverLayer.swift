public import Application
public import Canvas
import Domain

/// Gives somebody a sign-in for one group for today: a supply teacher takes the register under their own name.
public struct CoverLayer: Screen {
    nonisolated enum Slot: Hashable, Sendable, CaseIterable {
        case name, position, group, signInName, passphrase
    }

    var groups: [Directory.GroupEntry] = []
    var form = Form<Slot>([])

    /// An empty form.
    public init() {}

    /// What can be done here.
    public static let actions: [Action<CoverLayer>] = [
        Action(
            "cover.give", label: "give", "Give this sign-in, for today alone.", keys: [.enter],
            run: { layer, scene in layer.give(scene) }),
        Action("cover.cancel", label: "back", "Give nothing.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over a screen.
    public var isLayer: Bool { true }
    /// Words are typed.
    public var isTyping: Bool { true }
    /// It belongs to no place.
    public var place: Place? { nil }
    /// Where you are.
    public var path: [String] { ["Cover"] }
    /// What it is for.
    public var purpose: String { "Give somebody a sign-in for one group for today." }

    /// Asks which groups there are.
    public mutating func load(from work: Workspace) throws {
        guard form.fields.isEmpty else { return }
        groups = try work.groupsToTake()
        form = Form([
            FormField(.name, label: "Name", kind: .text(TextField())),
            FormField(.position, label: "Position", kind: .text(TextField("supply teacher"))),
            FormField(.group, label: "Group", kind: .choice(ChoiceField(groups.map(\.name), selection: 0))),
            FormField(.signInName, label: "Signs in as", kind: .text(TextField())),
            FormField(.passphrase, label: "Passphrase", kind: .text(TextField(isSecret: true))),
        ])
    }

    mutating func give(_ scene: Scene) -> [Intent] {
        var errors: [Slot: String] = [:]
        for slot in [Slot.name, .position, .signInName] where form.text(slot).trimmingBlanks().isEmpty {
            errors[slot] = "needed: entries keep it for good"
        }
        form.show(errors: errors)
        guard errors.isEmpty, let choice = form.choice(.group), groups.indices.contains(choice) else { return [] }
        return [
            .cover(
                CoverRequest(
                    name: form.text(.name).trimmingBlanks(), position: form.text(.position).trimmingBlanks(),
                    signInName: form.text(.signInName).trimmingBlanks(), passphrase: form.text(.passphrase),
                    group: groups[choice].id, groupName: groups[choice].name, day: scene.today))
        ]
    }

    /// Types into the form.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        form.handle(key, in: panel.inside(of: Chrome.area(of: scene.size))) ? [] : nil
    }

    private var panel: Panel {
        Panel(title: "Cover for today", lines: Slot.allCases.count + 3, width: 70)
    }

    /// Draws the form.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel.draw(on: &grid, in: area, scene: scene)
        form.draw(on: &grid, in: inside, signs: scene.signs)
        return Rest(form.cursor(in: inside), isVisible: true)
    }
}
