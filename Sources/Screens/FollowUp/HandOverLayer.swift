import Application
import Canvas
import Domain

/// Chooses who follows up a family's absence from now on.
struct HandOverLayer: Screen {
    let family: FamilyLine
    var colleagues: [StaffChoice] = []
    var panel: ChooserPanel<StaffID>

    /// Handing over a family.
    init(family: FamilyLine) {
        self.family = family
        panel = Self.panel([], family)
    }

    private static func panel(_ colleagues: [StaffChoice], _ family: FamilyLine) -> ChooserPanel<StaffID> {
        ChooserPanel(
            colleagues.map { Chooser.Option(id: $0.id, title: $0.name, detail: $0.position) },
            title: "Who follows up \(family.calledNames)?", prompt: "Name", empty: "Nobody of that name may do this.",
            width: 60)
    }

    /// What can be done here.
    static let actions: [Action<HandOverLayer>] = [
        Action(
            "hand-over.choose", label: "hand over", "This adult follows it up from now on.", keys: [.enter],
            unless: { layer, _ in layer.panel.selected == nil ? "Nobody of that name may do this." : nil },
            run: { layer, _ in
                guard let id = layer.panel.selected?.id, let staff = layer.colleagues.first(where: { $0.id == id })
                else { return [] }
                return [
                    .ask(
                        FollowUpRequest.handOver(
                            layer.family.children.map(\.id), to: staff, name: layer.family.calledNames))
                ]
            }),
        Action("hand-over.back", label: "back", "It stays as it is.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over the list.
    var isLayer: Bool { true }
    /// A name is typed.
    var isTyping: Bool { true }
    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["Hand over"] }
    /// What it is for.
    var purpose: String { "Choose who follows up this family from now on: those who may see what was tried." }

    /// Asks who there is.
    mutating func load(from work: Workspace) throws {
        guard colleagues.isEmpty else { return }
        colleagues = try work.callPage(of: family.id).colleagues
        panel = Self.panel(colleagues, family)
    }

    /// Types into the search, or moves in the list.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        panel.type(key, in: scene)
    }

    /// Draws the list.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        panel.draw(on: &grid, in: area, scene: scene)
    }
}
