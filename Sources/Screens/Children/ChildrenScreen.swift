public import Application
public import Canvas
import Domain

/// The children whom this person may see, with their groups and what is new; finding narrows the list as one types.
public struct ChildrenScreen: Screen {
    /// Which children are listed.
    enum Filter: CaseIterable {
        case all, own, left

        var title: String {
            switch self {
            case .all: "all"
            case .own: "my children"
            case .left: "left"
            }
        }

        func takes(_ line: ChildLine) -> Bool {
            switch (self, line.standing) {
            case (.all, .left): false
            case (.all, _): true
            case (.own, _): line.isOwn
            case (.left, .left): true
            case (.left, _): false
            }
        }
    }

    var lines: [ChildLine] = []
    /// What of each line is searched, prepared once.
    var texts: [SearchText] = []
    /// The lines that are listed, by their places, best first.
    var shown: [Int] = []
    var window = ListWindow()
    var filter = Filter.all
    var field = TextField()
    var isFinding = false
    var groups: [Directory.GroupEntry] = []
    var staff: [Directory.StaffEntry] = []
    /// Whether a child is being added here, to whom the cursor goes.
    var isAdding = false

    /// A list of children.
    public init() {}

    /// Letters are text while something is being found.
    public var isTyping: Bool { isFinding }
    /// It belongs to Children.
    public var place: Place? { .children }
    /// Where you are.
    public var path: [String] { ["Children", filter.title] }
    /// What it is for.
    public var purpose: String { "The children you may see, with their groups; / finds one by part of the name." }
    /// How many are listed.
    public func count(in scene: Scene) -> String {
        "\(shown.count) of \(lines.count { filter.takes($0) })"
    }

    /// Asks again for the children.
    public mutating func load(from work: Workspace) throws {
        let known = Set(lines.map(\.id))
        let before = focused?.id
        lines = try work.children()
        let added = isAdding ? lines.first { !known.contains($0.id) }?.id : nil
        if added != nil { isAdding = false }
        texts = lines.map { SearchText("\($0.name) \($0.group) \($0.keywords)") }
        groups = try work.openGroups()
        staff = work.permissions.seesNames ? try work.staffForChildren() : []
        narrow()
        if let focused = added ?? before, let index = shown.firstIndex(where: { lines[$0].id == focused }) {
            window.select(index)
        }
    }

    /// Whatever is done next, nobody is being added any more.
    public mutating func willAct() {
        isAdding = false
    }

    /// The child who has the focus.
    var focused: ChildLine? {
        window.selected.flatMap { shown.indices.contains($0) ? lines[shown[$0]] : nil }
    }

    /// Lists the children of the filter that have the words that were typed, the best matches first.
    mutating func narrow() {
        let query = SearchQuery(field.text)
        var found: [(index: Int, rank: SearchMatch.Rank)] = []
        for index in lines.indices where filter.takes(lines[index]) {
            if query.isEmpty {
                found.append((index, .wordStart))
            } else if let match = texts[index].match(query) {
                found.append((index, match.rank))
            }
        }
        if !query.isEmpty { found.sort { ($0.rank, $0.index) < ($1.rank, $1.index) } }
        shown = found.map(\.index)
        window = ListWindow(count: shown.count)
    }

    /// Types into the search, or follows the mouse.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        let rows = ChildrenTable.listArea(in: Chrome.area(of: scene.size)).rows
        switch key {
        case .up, .down, .pageUp, .pageDown, .mouse(.wheelUp, _), .mouse(.wheelDown, _):
            return window.handle(key, rows: rows) ? [] : nil
        case .mouse(.press, let position):
            let area = ChildrenTable.listArea(in: Chrome.area(of: scene.size))
            guard let row = window.row(at: position, in: area) else { return nil }
            if row == window.selection { return open() }
            window.select(row)
            return []
        case .escape where isFinding:
            isFinding = false
            field.clear()
            narrow()
            return []
        default:
            guard isFinding else { return nil }
            let before = field.text
            guard field.handle(key) else { return nil }
            if field.text != before { narrow() }
            return []
        }
    }

    func open() -> [Intent] {
        focused.map { [.openChild($0.id)] } ?? []
    }

    /// Draws the list.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        ChildrenTable(screen: self, scene: scene).draw(on: &grid, in: area)
    }
}
