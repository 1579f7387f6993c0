public import Application
public import Canvas

/// The children whom this person may see, with their groups; typing narrows the list.
public struct ChildrenScreen: Screen {
    var children: [ChildTarget] = []
    var selected = 0

    /// A list of children.
    public init() {}

    /// What can be done here.
    public static let actions: [Action<ChildrenScreen>] = [
        Action(
            "children.open", label: "open", "Open this child's page.", keys: [.enter],
            run: { screen, _ in
                screen.children.indices.contains(screen.selected)
                    ? [.openChild(screen.children[screen.selected].id)] : []
            })
    ]

    /// It belongs to Children.
    public var place: Place? { .children }
    /// Where you are.
    public var path: [String] { ["Children"] }
    /// What it is for.
    public var purpose: String { "The children you may see, with their groups; typing narrows the list." }

    /// Asks again for the children.
    public mutating func load(from work: Workspace) throws {
        children = try work.childrenToGoTo()
    }

    /// Draws the list.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        for (index, child) in children.prefix(area.rows).enumerated() {
            grid.write(child.name, row: area.row + index, column: 2)
        }
        return Rest(Position(row: area.row + selected, column: 0))
    }
}
