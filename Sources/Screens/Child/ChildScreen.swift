public import Application
public import Canvas
public import Domain

/// One child's page: strengths and words first, then people, then figures, then the whole story in order.
public struct ChildScreen: Screen {
    /// One row of the timeline: a line of the story, or a session of a spell that is opened.
    struct Row: Hashable {
        /// Which line of the page's timeline.
        let item: Int
        /// Which session of its spell; `nil` for the line itself.
        var session: Int?
    }

    /// Whose page.
    public let child: ChildID
    var page: ChildPage?
    /// How far back the story is read.
    var reach = ChildPage.Reach.recent
    var filter = TimelineFilter.all
    var rows: [Row] = []
    var window = ListWindow(count: 0)
    /// The spells whose sessions are listed.
    var opened: Set<TimelineItem.ID> = []
    /// Whether the whole head is shown; it gives way to the story once somebody moves in it.
    var isHeadWhole = true

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

    /// What matters at the door, such as an allergy.
    public func fact(in scene: Scene) -> String { page?.header.doorNote ?? "" }

    /// How many lines there are.
    public func count(in scene: Scene) -> String {
        let lines = rows.count { $0.session == nil && page?.timeline[$0.item].isEarlier != true }
        let words = lines == 1 ? "1 line" : "\(lines) lines"
        return page?.timeline.last?.isEarlier == true ? words + ", and earlier" : words
    }

    /// Asks again for the page; the cursor stays on its line.
    public mutating func load(from work: Workspace) throws {
        let focused = focusedItem?.id
        let isOpening = page == nil
        page = try work.childPage(of: child, reach: reach)
        makeRows()
        if isOpening {
            // What is still to come stands above; the story begins with today.
            select(rows.firstIndex { item(of: $0).map { $0.day <= work.wall.date } ?? false } ?? 0)
        } else if let focused {
            focus(focused)
        }
    }

    /// Hears which line was found, or which day is wanted.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        switch outcome {
        case .answer(.found(let place)):
            show(line: Int(place))
        case .answer(.day(let day)):
            isHeadWhole = false
            select(rows.firstIndex { item(of: $0).map { $0.day <= day } ?? false } ?? rows.count - 1)
            if let found = focusedItem?.day, found != day {
                return [.say(.done("Nothing stands on \(day.short); the nearest is \(found.short)."))]
            }
        default: break
        }
        return []
    }

    /// Draws the page: the head, then the story; beside them where there is room what goes with the figures.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        guard let page else { return Rest(Position(row: area.row, column: 0)) }
        let panes = Panes(area)
        if let side = panes.side {
            ChildFigures(page: page, scene: scene, focused: focusedItem).draw(on: &grid, in: side)
        }
        head(page, panes, scene).draw(on: &grid, in: panes.main, isWhole: isHeadWhole)
        return TimelineView(screen: self, page: page, scene: scene).draw(on: &grid, in: story(page, panes, scene))
    }

    /// A press chooses a line, on the chosen one it opens it; the wheel moves.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        guard let page, case .mouse(let action, let position) = key else { return nil }
        switch action {
        case .wheelUp: return move(by: -1)
        case .wheelDown: return move(by: 1)
        case .press:
            let area = story(page, Panes(Chrome.area(of: scene.size)), scene)
            let list = Rect(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: area.columns)
            guard let row = window.row(at: position, in: list) else { return nil }
            if row == window.selection { return open() }
            select(row)
            return []
        }
    }

    private func head(_ page: ChildPage, _ panes: Panes, _ scene: Scene) -> ChildHead {
        ChildHead(page: page, scene: scene, hasSide: panes.side != nil)
    }

    /// Where the story is drawn: below the head, a column short of the pane beside it.
    private func story(_ page: ChildPage, _ panes: Panes, _ scene: Scene) -> Rect {
        let used = head(page, panes, scene).rows(in: panes.main, isWhole: isHeadWhole)
        return Rect(
            row: panes.main.row + used, column: panes.main.column, rows: panes.main.rows - used,
            columns: panes.main.columns - (panes.side == nil ? 0 : 1))
    }
}
