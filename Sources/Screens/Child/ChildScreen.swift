public import Application
public import Canvas
public import Domain

/// One child's page: strengths and words first, then people, then figures, then the whole story in order.
public struct ChildScreen: Screen {
    /// Whose page.
    public let child: ChildID
    var page: ChildPage?

    /// The page of a child.
    public init(child: ChildID) {
        self.child = child
    }

    /// What can be done here.
    public static let actions: [Action<ChildScreen>] = timelineActions + entryActions + peopleActions

    /// It belongs to Children.
    public var place: Place? { .children }
    /// Where you are.
    public var path: [String] { ["Children", page?.name ?? ""] }
    /// What it is for.
    public var purpose: String { "One child's whole story: strengths and words first, then people, then figures." }

    /// Asks again for the page.
    public mutating func load(from work: Workspace) throws {
        page = try work.childPage(of: child)
    }

    /// Draws the page.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        guard let page else { return Rest(Position(row: area.row, column: 0)) }
        var row = area.row
        grid.write(page.name, row: row, column: 0, role: .heading)
        row += 1
        for line in page.story.reversed() where row < area.endRow {
            grid.write("\(line.day.short)  \(line.kind.map { "\($0)" } ?? "taken back")", row: row, column: 0)
            row += 1
        }
        return Rest(Position(row: area.row, column: 0))
    }
}
