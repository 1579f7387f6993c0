public import Application
public import Canvas
import Domain

/// What needs a person today, in the order that it matters; Enter opens the thing itself.
public struct TodayScreen: Screen {
    var page: TodayPage?
    var window = ListWindow(count: 0)

    /// The screen that a day begins with.
    public init() {}

    /// What can be done here.
    public static let actions: [Action<TodayScreen>] = [
        Action(
            "today.open", label: "open", "Open what this line is about.", keys: [.enter],
            unless: { screen, _ in
                screen.focused == nil ? "Nothing needs you here now." : nil
            },
            run: { screen, _ in screen.open() }),
        Action("today.down", "The next line.", keys: [.down, .character("j")], run: { $0.moved($1, by: 1) }),
        Action("today.up", "The line before.", keys: [.up, .character("k")], run: { $0.moved($1, by: -1) }),
        Action(
            "today.first", "The first line.", keys: [.home],
            run: { screen, _ in
                screen.window.select(0)
                return []
            }),
        Action(
            "today.last", "The last line.", keys: [.end],
            run: { screen, _ in
                screen.window.select(Int.max)
                return []
            }),
        Action("today.page-down", "A page down.", keys: [.pageDown], run: { $0.moved($1, by: 10) }),
        Action("today.page-up", "A page up.", keys: [.pageUp], run: { $0.moved($1, by: -10) }),
        Action(
            "today.find", "Find a line of this list.", keys: [.control("f"), .character("/")],
            unless: { screen, _ in screen.focused == nil ? "There is nothing to find here." : nil },
            run: { screen, _ in
                let items = (screen.page?.lines ?? []).enumerated().map { index, line in
                    FindLayer.Item(
                        id: Int64(index), title: "\(line.subject)  \(line.detail)", key: "", words: line.kind.title)
                }
                return [.push(FindLayer(items))]
            }),
        Action(
            "today.pin", "Choose your PIN for hand-overs while Belong runs.", keys: [],
            run: { _, _ in [.push(PINLayer())] }),
        Action(
            "today.cover", "Give somebody a sign-in for one group for today.", keys: [],
            unless: { _, scene in
                scene.permissions.managesSetting ? nil : "Giving cover is for managers."
            },
            run: { _, _ in [.push(CoverLayer())] }),
        Action(
            "today.roll", "Write the roll of who is on site now, for the fire assembly point.", keys: [],
            unless: { _, scene in
                scene.permissions.seesNames ? nil : "The roll has names; your role sees totals."
            },
            run: { _, _ in [.push(SheetLayer(kind: .roll))] }),
    ]

    /// It belongs to Today.
    public var place: Place? { .today }
    /// Where you are.
    public var path: [String] {
        guard let page else { return ["Today"] }
        return [page.settingName, page.date.long]
    }
    /// What it is for.
    public var purpose: String { "What needs a person today, in the order that it matters." }
    /// The term and week.
    public func fact(in scene: Scene) -> String { page?.heading ?? "" }

    /// Asks what needs a person.
    public mutating func load(from work: Workspace) throws {
        page = try work.today()
        window.setCount(page?.lines.count ?? 0)
    }

    var focused: TodayLine? {
        guard let lines = page?.lines, lines.indices.contains(window.selection) else { return nil }
        return lines[window.selection]
    }

    func open() -> [Intent] {
        guard let line = focused else { return [] }
        guard let child = line.child else { return [.openRegister(line.group, line.session)] }
        return [.push(RegisterScreen(group: line.group, session: line.session, at: child))]
    }

    /// Hears which line was found.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        if case .answer(.found(let row)) = outcome { window.select(Int(row)) }
        return []
    }

    mutating func moved(_ scene: Scene, by steps: Int) -> [Intent] {
        window.move(by: steps)
        return []
    }

    /// The mouse chooses a line, and opens the one that is chosen.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .mouse(.press, let position):
            guard let index = window.row(at: position, in: Chrome.area(of: scene.size)) else { return [] }
            if index == window.selection { return open() }
            window.select(index)
            return []
        case .mouse(.wheelDown, _): return moved(scene, by: 1)
        case .mouse(.wheelUp, _): return moved(scene, by: -1)
        default: return nil
        }
    }

    /// Draws the lines, each kind under its title.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        guard let page else { return Rest(Position(row: area.row, column: 0)) }
        var rest = Rest(Position(row: area.row, column: 0))
        guard !page.lines.isEmpty else { return drawQuiet(page, on: &grid, in: area) }
        let rows = area.rows
        var previous: TodayLine.Kind?
        for (offset, index) in window.visible(rows: rows).enumerated() {
            let line = page.lines[index]
            let row = area.row + offset
            let isSelected = index == window.selection
            if isSelected {
                grid.fill(
                    Rect(row: row, column: 0, rows: 1, columns: area.columns),
                    with: Cell(role: .cursor, isSelected: true))
                rest = Rest(Position(row: row, column: 0))
            }
            draw(
                line, at: row, titled: line.kind != previous, on: &grid, in: area, signs: scene.signs,
                isSelected: isSelected)
            previous = line.kind
        }
        return rest
    }

    private func draw(
        _ line: TodayLine, at row: Int, titled: Bool, on grid: inout Grid, in area: Rect, signs: SignSet,
        isSelected: Bool
    ) {
        if titled { grid.write(line.kind.title, row: row, column: 1, role: .heading, selected: isSelected) }
        let subjectWidth = area.columns >= 110 ? 32 : 18
        let asideWidth = TextWidth.of(line.aside)
        grid.write(
            Text.cut(line.subject, to: subjectWidth, signs: signs), row: row, column: 16, role: .textStrong,
            selected: isSelected)
        let column = 16 + subjectWidth + 1
        let detail = Text.cut(line.detail, to: max(area.columns - column - asideWidth - 2, 0), signs: signs)
        grid.write(detail, row: row, column: column, selected: isSelected)
        grid.write(
            line.aside, row: row, column: area.columns - asideWidth - 1,
            role: line.isPressing ? .statusWarning : .textDim, selected: isSelected)
    }

    private func drawQuiet(_ page: TodayPage, on grid: inout Grid, in area: Rect) -> Rest {
        let lines =
            page.totals.isEmpty
            ? [
                page.isSchoolDay ? "Nothing needs you here now." : "No school today: \(page.heading).",
                "Registers to take, children coming back and children not yet heard of will be listed here.",
            ] : page.totals
        for (offset, line) in lines.enumerated() where offset < area.rows - 1 {
            grid.write(line, row: area.row + 1 + offset, column: 4, width: area.columns - 4)
        }
        return Rest(Position(row: area.row + 1, column: 4))
    }
}
