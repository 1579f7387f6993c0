import Application
import Canvas
import Domain

/// One child about whom something is worth asking: what was noticed, its evidence, and what helps to ask.
struct CuriosityScreen: Screen {
    let child: ChildID
    var page: CuriosityPage?
    /// The thing under the cursor, among what is open and what was closed.
    var selection = 0
    /// How many rows below the things are scrolled off.
    var top = 0

    /// The page of a child.
    init(child: ChildID) {
        self.child = child
    }

    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["Follow-up", "Worth asking", page?.line.name ?? ""] }
    /// What it is for.
    var purpose: String { "One child: what was noticed, what might be going on, who was asked, what was learned." }
    /// Who asks.
    func fact(in scene: Scene) -> String {
        guard let line = page?.line else { return "" }
        return line.isMine ? "yours to ask" : line.askerNames.first.map { "\($0) asks" } ?? ""
    }

    /// What there is: what is open, then what was closed.
    var items: [CuriosityItem] { page?.items ?? [] }

    var item: CuriosityItem? {
        let items = items
        return items.indices.contains(selection) ? items[selection] : nil
    }

    /// Asks for the page; the cursor stays on its thing.
    mutating func load(from work: Workspace) throws {
        let focused = item?.id
        page = try work.curiosityPage(of: child)
        let items = items
        if let focused, let index = items.firstIndex(where: { $0.id == focused }) {
            selection = index
        } else {
            selection = min(selection, max(items.count - 1, 0))
        }
    }

    /// What can be done here.
    static let actions: [Action<CuriosityScreen>] =
        stepActions("curiosity") + [
            Action(
                "curiosity.reopen", "Open again what was closed.", keys: [.character("o")],
                unless: { screen, _ in
                    screen.item?.record.map { $0.curiosity.isOpen } == false ? nil : "This is open already."
                },
                run: { screen, _ in
                    guard let item = screen.item, let page = screen.page else { return [] }
                    return [
                        .ask(
                            CuriosityRequest.take(
                                .reopen, on: CuriositySubject(item), child: screen.child, name: page.line.calledName))
                    ]
                }),
            Action(
                "curiosity.call", "The call screen: whom to ask and how they like to be reached.",
                keys: [.character("c")],
                unless: { screen, _ in
                    screen.page?.firstContact == nil
                        ? "Whom to call is for the office and the child's key adults." : nil
                },
                run: { screen, _ in [.push(CallScreen(child: screen.child))] }),
            Action(
                "curiosity.down", "The next thing.", keys: [.down, .character("j")],
                run: { screen, _ in screen.select(screen.selection + 1) }),
            Action(
                "curiosity.up", "The thing before.", keys: [.up, .character("k")],
                run: { screen, _ in screen.select(screen.selection - 1) }),
            Action(
                "curiosity.page-down", "Further down.", keys: [.pageDown, .character(" ")],
                run: { screen, scene in screen.scroll(by: scene.size.rows / 2, scene) }),
            Action(
                "curiosity.page-up", "Further up.", keys: [.pageUp],
                run: { screen, scene in screen.scroll(by: -scene.size.rows / 2, scene) }),
            Action(
                "curiosity.first", "The first thing.", keys: [.home], run: { screen, _ in screen.select(0) }),
            Action(
                "curiosity.last", "The last row.", keys: [.end],
                run: { screen, scene in screen.scroll(by: 1_000, scene) }),
        ]

    private mutating func select(_ index: Int) -> [Intent] {
        selection = min(max(index, 0), max(items.count - 1, 0))
        top = 0
        return []
    }

    private mutating func scroll(by rows: Int, _ scene: Scene) -> [Intent] {
        let area = Chrome.area(of: scene.size)
        top = min(max(top + rows, 0), max(content(scene)?.all.count ?? 0, 1) - 1)
        let room = max(area.rows - itemRows(area) - 1, 1)
        top = min(top, max((content(scene)?.all.count ?? 0) - room, 0))
        return []
    }

    /// The wheel scrolls.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .mouse(.wheelDown, _): scroll(by: 1, scene)
        case .mouse(.wheelUp, _): scroll(by: -1, scene)
        default: nil
        }
    }

    private func content(_ scene: Scene) -> CuriosityRows? {
        let width = min(Chrome.area(of: scene.size).columns - 2, 120)
        return page.map { CuriosityRows(page: $0, scene: scene, width: width, item: item) }
    }

    /// Rows that the things themselves take: no more than leave room for what helps.
    private func itemRows(_ area: Rect) -> Int {
        min(max(items.count, 1), max(area.rows / 3, 1))
    }

    /// Draws the things, then what helps to ask about the one under the cursor.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        guard let rows = content(scene) else { return Rest(Position(row: area.row, column: area.column)) }
        let items = items
        var rest = Rest(Position(row: area.row, column: area.column))
        let count = itemRows(area)
        if items.isEmpty {
            grid.write(
                "Nothing is worth asking about now. Ctrl-U keeps what you noticed.", row: area.row,
                column: area.column + 2, role: .textDim)
        }
        let window = ListWindow(count: items.count, selection: selection)
        for index in window.visible(rows: count) {
            let row = area.row + index - window.visible(rows: count).lowerBound
            let isSelected = index == selection
            if isSelected {
                rest = Rest(Position(row: row, column: area.column))
                grid.fill(
                    Rect(row: row, column: area.column, rows: 1, columns: area.columns),
                    with: Cell(role: .cursor, isSelected: true))
                grid.write(
                    Sign.cursor.text(scene.signs), row: row, column: area.column, role: .cursor, selected: true)
            }
            let item = items[index]
            let stage = item.record?.curiosity.stage.words ?? item.order.words
            grid.write(
                stage, row: row, column: area.column + 2, width: 12, role: .heading, selected: isSelected)
            grid.write(
                Text.cut(item.sentence.oneLine, to: max(area.columns - 16, 0), signs: scene.signs), row: row,
                column: area.column + 14, role: .textStrong, selected: isSelected)
        }
        let first = area.row + count + 1
        grid.drawRule(Rect(row: first - 1, column: area.column, rows: 1, columns: area.columns), signs: scene.signs)
        let room = max(area.endRow - first, 0)
        let all = rows.all
        for (offset, row) in all.dropFirst(top).prefix(room).enumerated() {
            rows.draw(row, on: &grid, at: Position(row: first + offset, column: area.column + 1))
        }
        if all.count - top > room, room > 0 {
            grid.write(
                Sign.arrowDown.text(scene.signs), row: area.endRow - 1, column: area.endColumn - 1, role: .hint)
        }
        return rest
    }
}

extension CuriosityScreen: TakesSteps {
    var stepped: (child: ChildID, name: String, item: CuriosityItem?)? {
        page.map { (child, $0.line.calledName, item) }
    }
}
