public import Application
public import Canvas
import Domain

/// Go to anything: part of a child's name, a group, or an action, each with its key.
public struct GoToLayer: Screen {
    nonisolated enum Target: Hashable, Sendable {
        case child(ChildTarget)
        case group(GroupID, Session)
        case action(String)
    }

    let offers: [Offer]
    var panel = Self.panel(of: [])
    var isLoaded = false

    /// Goes to what these offers do, and to the children and groups that this person may see.
    public init(offers: [Offer]) {
        self.offers = offers
    }

    /// What can be done here.
    public static let actions: [Action<GoToLayer>] = [
        Action(
            "go-to.choose", label: "go", "Go there.", keys: [.enter],
            unless: { layer, _ in layer.panel.selected == nil ? "Nothing is found by these words." : nil },
            run: { layer, _ in layer.choose() }),
        Action(
            "go-to.register", label: "register", "Go to this child in the register.", keys: [.control("r")],
            unless: { layer, _ in
                if case .child(let child)? = layer.panel.selected?.id, child.group != nil { return nil }
                return "Move to a child whose register is yours first."
            },
            run: { layer, _ in layer.goToRegister() }),
        Action("go-to.cancel", label: "back", "Stay here.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over a screen.
    public var isLayer: Bool { true }
    /// Words are typed.
    public var isTyping: Bool { true }
    /// It belongs to no place.
    public var place: Place? { nil }
    /// Where you are.
    public var path: [String] { ["Go to"] }
    /// What it is for.
    public var purpose: String { "Part of a child's name, a group, or an action." }

    /// Asks for the children and groups that this person may see.
    public mutating func load(from work: Workspace) throws {
        guard !isLoaded else { return }
        isLoaded = true
        var options: [Chooser<Target>.Option] = []
        // A group comes before the children in it, whose lines name it as well.
        let session = work.sessionToOpen()
        for group in try work.groupsToTake() {
            options.append(
                .init(id: .group(group.id, session), title: group.name, detail: "\(session.half.name) register"))
        }
        for child in try work.childrenToGoTo() {
            options.append(
                .init(id: .child(child), title: child.name, detail: child.detail, keywords: child.spokenName))
        }
        for offer in offers where offer.unless == nil {
            options.append(.init(id: .action(offer.name), title: offer.sentence, key: offer.firstKey))
        }
        panel = Self.panel(of: options)
    }

    func choose() -> [Intent] {
        guard let selected = panel.selected else { return [] }
        switch selected.id {
        case .child(let child): return [.pop, .openChild(child.id)]
        case .group(let group, let session): return [.pop, .openRegister(group, session)]
        case .action(let name): return [.pop, .perform(name)]
        }
    }

    private func goToRegister() -> [Intent] {
        guard case .child(let child)? = panel.selected?.id, let group = child.group else { return [] }
        return [.pop, .push(RegisterScreen(group: group, session: child.session, at: child.id))]
    }

    /// Types into the search, or moves in the list.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        panel.type(key, in: scene)
    }

    /// Draws the list.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        panel.draw(on: &grid, in: area, scene: scene)
    }

    private static func panel(of options: [Chooser<Target>.Option]) -> ChooserPanel<Target> {
        ChooserPanel(options, title: "Go to", prompt: "Go to", empty: "Nothing is found by these words.", width: 96)
    }
}
