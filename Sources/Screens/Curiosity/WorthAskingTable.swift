import Application
import Canvas
import Domain

/// The list as it is drawn: two rows for each child, and what helps to ask beside them.
struct WorthAskingTable {
    private static let rowsPerLine = 2

    let screen: WorthAskingScreen
    let scene: Scene

    private var area: Rect { Panes(Chrome.area(of: scene.size)).main }
    private var list: Rect {
        Rect(row: area.row + 1, column: area.column, rows: max(area.rows - 1, 0), columns: area.columns)
    }
    /// How many children are seen at once.
    var capacity: Int { max(list.rows / Self.rowsPerLine, 1) }
    private var visible: Range<Int> { screen.window.visible(rows: capacity) }

    /// The line at a place of the terminal; `nil` where there is none.
    func line(at position: Position) -> Int? {
        guard list.contains(position) else { return nil }
        let index = visible.lowerBound + (position.row - list.row) / Self.rowsPerLine
        return visible.contains(index) ? index : nil
    }

    /// Draws the choice and the children; gives where the cursor rests.
    func draw(on grid: inout Grid) -> Rest {
        drawChoice(on: &grid)
        let lines = screen.lines
        guard !lines.isEmpty else { return drawQuiet(on: &grid) }
        var rest = Rest(Position(row: list.row, column: area.column))
        for index in visible {
            let row = list.row + (index - visible.lowerBound) * Self.rowsPerLine
            let isSelected = index == screen.window.selection
            if isSelected {
                rest = Rest(Position(row: row, column: area.column))
                grid.fill(
                    Rect(row: row, column: area.column, rows: Self.rowsPerLine, columns: area.columns),
                    with: Cell(role: .cursor, isSelected: true))
                grid.write(
                    Sign.cursor.text(scene.signs), row: row, column: area.column, role: .cursor, selected: true)
            }
            draw(lines[index], at: row, on: &grid, isSelected: isSelected)
        }
        return rest
    }

    private func drawChoice(on grid: inout Grid) {
        guard let page = screen.page else { return }
        let isNarrowed = !screen.choiceWords.isEmpty
        var column = area.column + 2
        let due = page.lines.count(where: \.order.isDue)
        for (words, isChosen) in [
            ("everybody \(page.lines.count)", !isNarrowed), ("mine \(page.mine.count)", screen.choice.isMine),
        ] {
            column = grid.write(
                isChosen ? "[\(words)]" : " \(words) ", row: area.row, column: column,
                role: isChosen ? .placeCurrent : .textDim)
            column += 1
        }
        if isNarrowed, !screen.choice.isMine {
            column = grid.write("[\(screen.choiceWords)] ", row: area.row, column: column, role: .placeCurrent) + 1
        }
        column = grid.write("due now \(due)", row: area.row, column: column, role: .textDim)
        let other = "Tab not yet heard"
        let start = area.endColumn - 1 - TextWidth.of(other)
        if start > column { grid.write(other, row: area.row, column: start, role: .textDim) }
    }

    private func draw(_ line: WorthAskingLine, at row: Int, on grid: inout Grid, isSelected: Bool) {
        let dot = " \(Sign.dot.text(scene.signs)) "
        let nameWidth = area.columns >= 84 ? 30 : 24
        let right = line.askerNames.first ?? "nobody yet"
        let rightWidth = TextWidth.of(right)
        let item = line.items.first
        let since = item.map { ($0.seen == nil ? "" : "since ") + $0.since.short } ?? ""
        let revisit = item?.record?.curiosity.revisit.map { "again \($0.short)" } ?? since
        let stage = item?.record?.curiosity.stage.words ?? line.order.words
        let facts = [stage, revisit, line.groupName].filter { !$0.isEmpty }.joined(separator: dot)
        grid.write(
            Text.cut(line.name, to: nameWidth, signs: scene.signs), row: row, column: area.column + 2,
            role: .textStrong, selected: isSelected)
        let factColumn = area.column + 4 + nameWidth
        let room = max(area.endColumn - factColumn - rightWidth - 2, 0)
        grid.write(
            Text.cut(facts, to: room, signs: scene.signs), row: row, column: factColumn, selected: isSelected)
        grid.write(
            right, row: row, column: area.endColumn - 1 - rightWidth, role: line.isMine ? .text : .textDim,
            selected: isSelected)
        grid.write(
            Text.cut(line.sentence.oneLine, to: max(area.columns - 6, 0), signs: scene.signs), row: row + 1,
            column: area.column + 4, role: .textDim, selected: isSelected)
    }

    private func drawQuiet(on grid: inout Grid) -> Rest {
        let words =
            screen.choiceWords.isEmpty
            ? [
                "Nothing is worth asking about now.",
                "A change against a child's own past stands here, with its evidence, as soon as it is more than chance; "
                    + "and whatever somebody noticed: Ctrl-U on a child, wherever one is shown.",
            ] : ["Nothing here is \(screen.choiceWords). f shows the others."]
        var row = list.row + 1
        for paragraph in words {
            for line in Text.wrap(paragraph, width: min(area.columns - 8, 72)) where row < area.endRow {
                grid.write(line, row: row, column: area.column + 4)
                row += 1
            }
        }
        return Rest(Position(row: list.row + 1, column: area.column + 4))
    }
}

extension WorthAskingScreen {
    /// Draws the list; what helps to ask about the focused child beside it where the terminal is wide.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        if let side = Panes(area).side, let beside, let focused, beside.line.id == focused.id {
            var pen = SidePen(side, on: &grid, signs: scene.signs)
            pen.heading("\(focused.name), \(focused.age), \(focused.groupName)", on: &grid)
            let rows = CuriosityRows(page: beside, scene: scene, width: side.columns)
            for row in rows.brief {
                guard let at = pen.take(rows: 1) else { break }
                rows.draw(row, on: &grid, at: Position(row: at, column: side.column))
            }
        }
        return WorthAskingTable(screen: self, scene: scene).draw(on: &grid)
    }
}
