import Application
import Canvas
import Domain

/// The worklist as it is drawn: two rows for each family, and what is known of the focused one beside them.
struct FollowUpTable {
    private static let rowsPerLine = 2

    let screen: FollowUpScreen
    let scene: Scene

    private var area: Rect { Panes(Chrome.area(of: scene.size)).main }
    private var list: Rect {
        Rect(row: area.row + 1, column: area.column, rows: max(area.rows - 1, 0), columns: area.columns)
    }
    /// How many families are seen at once.
    var capacity: Int { max(list.rows / Self.rowsPerLine, 1) }
    private var visible: Range<Int> { screen.window.visible(rows: capacity) }

    /// The line at a place of the terminal; `nil` where there is none.
    func line(at position: Position) -> Int? {
        guard list.contains(position) else { return nil }
        let index = visible.lowerBound + (position.row - list.row) / Self.rowsPerLine
        return visible.contains(index) ? index : nil
    }

    /// Draws the filters and the families; gives where the cursor rests.
    func draw(on grid: inout Grid) -> Rest {
        drawFilters(on: &grid)
        let lines = screen.lines
        guard !lines.isEmpty else { return drawQuiet(on: &grid) }
        var rest = Rest(Position(row: list.row, column: 0))
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

    private func drawFilters(on grid: inout Grid) {
        guard let page = screen.page else { return }
        var column = area.column + 2
        for filter in FollowUpFilter.allCases {
            let words = "\(filter.name) \(page.lines(filter).count)"
            let isChosen = filter == screen.filter
            column = grid.write(
                isChosen ? "[\(words)]" : " \(words) ", row: area.row, column: column,
                role: isChosen ? .placeCurrent : .textDim)
            column += 1
        }
        let other = "Tab worth asking"
        let start = area.endColumn - 1 - TextWidth.of(other)
        if start > column { grid.write(other, row: area.row, column: start, role: .textDim) }
    }

    private func draw(_ line: FamilyLine, at row: Int, on grid: inout Grid, isSelected: Bool) {
        let dot = " \(Sign.dot.text(scene.signs)) "
        func put(_ text: String, row: Int, from column: Int, right: String, role: StyleRole, rightRole: StyleRole) {
            let width = TextWidth.of(right)
            let room = area.endColumn - column - width - 2
            grid.write(
                Text.cut(text, to: max(room, 0), signs: scene.signs), row: row, column: column, role: role,
                selected: isSelected)
            grid.write(
                right, row: row, column: area.endColumn - 1 - width, role: rightRole, selected: isSelected)
        }
        let facts = [line.children[0].duration(on: scene.today), age(of: line), line.children[0].groupName]
            .filter { !$0.isEmpty }.joined(separator: dot)
        let names = Text.cut(line.names, to: area.columns >= 84 ? 34 : 26, signs: scene.signs)
        let isPressing = line.explainedDeadline
        grid.write(names, row: row, column: area.column + 2, role: .textStrong, selected: isSelected)
        let right = line.followedByName.isEmpty ? line.order.words : line.followedByName
        put(
            facts, row: row, from: area.column + 2 + (area.columns >= 84 ? 36 : 28), right: right,
            role: isPressing ? .statusWarning : .text, rightRole: .textDim)
        let next = next(of: line)
        put(
            last(of: line), row: row + 1, from: area.column + 4, right: next.words, role: .textDim,
            rightRole: next.isPressing ? .statusWarning : .text)
    }

    private func age(of line: FamilyLine) -> String {
        let open = line.children.flatMap(\.sessions).filter { $0.kind == .notYetKnown }
        guard let oldest = open.map(\.schoolDays).max(), oldest >= LawPrompt.firstShownDay else {
            return kind(of: line)
        }
        return "N day \(oldest)"
    }

    private func kind(of line: FamilyLine) -> String {
        switch line.children[0].sessions.last?.kind {
        case .expected(let by)?: "expected by \(by)"
        case .planned(let code)?: "planned \(ShownMark(Mark(code), permissions: scene.permissions).sign)"
        case .notYetKnown?, nil: ""
        }
    }

    private func last(of line: FamilyLine) -> String {
        guard line.isAway else { return line.prompts.first.map { "\($0.prompt)" } ?? "" }
        guard let attempt = line.attempts.last else {
            if line.explained.allSatisfy(\.open.isPlanned) { return "y confirms what was planned" }
            return line.mayAsk ? "nobody has asked yet" : "the office asks; Enter opens the register"
        }
        return "\(line.attempts.count). \(attempt.words(on: scene.today))"
    }

    private func next(of line: FamilyLine) -> (words: String, isPressing: Bool) {
        guard line.mayAsk, line.isAway else { return ("", false) }
        if let next = line.next, next.isOverdue { return (next.words(today: scene.today), true) }
        if let step = line.step, step.isDue { return ("due: \(Text.cut(step.name, to: 28, signs: scene.signs))", true) }
        return (line.next?.words(today: scene.today) ?? "", false)
    }

    private func drawQuiet(on grid: inout Grid) -> Rest {
        let words =
            screen.filter == .all
            ? [
                "Everybody who is away has been heard of.",
                "A child whom a register marks N, or who was expected and has not come, stands here until somebody has "
                    + "heard why.",
            ] : ["None of these is \(screen.filter.name). f shows the others."]
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

extension FamilyLine {
    /// Whether an N of it has reached its last day.
    var explainedDeadline: Bool { explained.contains(where: \.open.isDeadlineReached) }
}
