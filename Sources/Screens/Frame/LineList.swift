import Canvas

/// Facts one below the other, each under its label, that can be gone through and opened.
struct LineList<Target> {
    /// One fact.
    struct Item {
        /// What it is about.
        var label: String
        /// What it says; wrapped where it is long.
        var text: String
        /// How it looks.
        var role = StyleRole.text
        /// A strip of sessions after the text.
        var strip: StripDrawing.Strip?
        /// What Enter opens; `nil` where there is nothing to open.
        var target: Target?
    }

    /// The facts, in order.
    private(set) var items: [Item] = []
    /// The one that has the focus.
    private(set) var selection = 0

    private static var labelColumns: Int { 18 }

    /// Shows other facts; the focus stays as near as it can.
    mutating func show(_ items: [Item]) {
        self.items = items
        select(selection)
    }

    /// What Enter opens.
    var target: Target? {
        items.indices.contains(selection) ? items[selection].target : nil
    }

    /// Moves the focus by so many facts, no further than the ends.
    mutating func move(by steps: Int) {
        let (sum, overflow) = selection.addingReportingOverflow(steps)
        select(overflow ? (steps > 0 ? Int.max : 0) : sum)
    }

    private mutating func select(_ index: Int) {
        selection = min(max(index, 0), max(items.count - 1, 0))
    }

    /// Draws what there is room for, the focused fact in view; gives where the cursor rests.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene, isFocused: Bool = true) -> Rest {
        let width = max(area.columns - Self.labelColumns - 3, 10)
        let wrapped = items.map { Text.wrap($0.text, width: width) }
        var first = 0
        // The whole of the focused fact is seen, and as much above it as there is room for.
        let upTo = wrapped.prefix(selection + 1).reduce(0) { $0 + $1.count }
        var skipped = max(upTo - area.rows, 0)
        if let own = wrapped.indices.contains(selection) ? wrapped[selection].count : nil, own > area.rows {
            skipped = upTo - own
        }
        var rest = Rest(Position(row: area.row, column: area.column))
        for (index, lines) in wrapped.enumerated() {
            defer { first += lines.count }
            let isSelected = isFocused && index == selection
            for (offset, line) in lines.enumerated() {
                let row = area.row + first + offset - skipped
                guard row >= area.row, row < area.endRow else { continue }
                if isSelected {
                    grid.fill(
                        Rect(row: row, column: area.column, rows: 1, columns: area.columns),
                        with: Cell(role: .cursor, isSelected: true))
                    if offset == 0 {
                        rest = Rest(Position(row: row, column: area.column))
                        grid.write(
                            Sign.cursor.text(scene.signs), row: row, column: area.column, role: .cursor, selected: true)
                    }
                }
                if offset == 0 {
                    grid.write(
                        Text.cut(items[index].label, to: Self.labelColumns - 1, signs: scene.signs), row: row,
                        column: area.column + 1, role: .heading, selected: isSelected)
                }
                let end = grid.write(
                    line, row: row, column: area.column + Self.labelColumns + 1, width: width,
                    role: items[index].role, selected: isSelected)
                if offset == lines.count - 1, let strip = items[index].strip, end + 24 < area.endColumn {
                    StripDrawing(signs: scene.signs).draw(
                        strip, on: &grid, row: row, column: area.endColumn - 23, isSelected: isSelected)
                }
            }
        }
        return rest
    }
}

/// A screen that is a list of facts: it moves through them, and Enter opens one.
protocol LineListScreen: Screen {
    associatedtype Target
    /// The facts.
    var list: LineList<Target> { get set }
}

extension LineListScreen {
    /// The keys that go through the facts.
    static func listMoves(_ name: String) -> [Action<Self>] {
        func move(_ part: String, _ sentence: String, _ keys: [Key], by steps: Int) -> Action<Self> {
            Action(
                "\(name).\(part)", sentence, keys: keys,
                run: { screen, _ in
                    screen.list.move(by: steps)
                    return []
                })
        }
        return [
            move("down", "The next line.", [.down, .character("j")], by: 1),
            move("up", "The line before.", [.up, .character("k")], by: -1),
            move("page-down", "A page down.", [.pageDown], by: 10),
            move("page-up", "A page up.", [.pageUp], by: -10),
            move("first", "The first line.", [.home], by: .min / 2),
            move("last", "The last line.", [.end], by: .max / 2),
        ]
    }

    /// Draws the facts.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        list.draw(on: &grid, in: area, scene: scene)
    }

    /// A turn of the wheel moves through the facts.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .mouse(.wheelDown, _): list.move(by: 1)
        case .mouse(.wheelUp, _): list.move(by: -1)
        default: return nil
        }
        return []
    }
}
