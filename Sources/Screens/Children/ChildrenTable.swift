import Application
import Canvas
import Domain

/// Draws the list of children: the filters and the search above, a line for each child below.
struct ChildrenTable {
    let screen: ChildrenScreen
    let scene: Scene

    private struct Layout {
        let name: Int
        let group: Int
        let year: Int
        let keyAdult: Int
        let interests: Int?
        let news: Int
        let strip: Int?

        init(columns: Int, wantsStrip: Bool) {
            name = 2
            let isWide = columns >= Panes.wide
            let narrower = wantsStrip && !isWide ? 5 : 0
            group = name + (isWide ? 40 : max(min(columns * 2 / 5, 34) - narrower, 20)) + 1
            year = group + (isWide ? 18 : columns < 80 ? 12 : 14)
            keyAdult = year + 5
            interests = isWide ? keyAdult + 24 : nil
            news = columns - 8
            strip = wantsStrip && keyAdult + 22 < news ? keyAdult : nil
        }
    }

    /// Where the children stand.
    static func listArea(in area: Rect) -> Rect {
        Rect(row: area.row + 2, column: area.column, rows: max(area.rows - 2, 0), columns: area.columns)
    }

    func draw(on grid: inout Grid, in area: Rect) -> Rest {
        let layout = Layout(columns: area.columns, wantsStrip: screen.filter == .own)
        let search = drawHead(on: &grid, in: area, layout)
        let list = Self.listArea(in: area)
        var rest = Rest(Position(row: list.row, column: 0))
        guard !screen.shown.isEmpty else {
            for (offset, line) in Text.wrap(emptyWords, width: area.columns - 4).enumerated()
            where list.row + offset < list.endRow {
                grid.write(line, row: list.row + offset, column: 2, role: .textDim)
            }
            return search ?? rest
        }
        for (offset, index) in screen.window.visible(rows: list.rows).enumerated() {
            let row = list.row + offset
            let isSelected = index == screen.window.selection
            if isSelected {
                grid.fill(
                    Rect(row: row, column: 0, rows: 1, columns: area.columns),
                    with: Cell(role: .cursor, isSelected: true))
                grid.write(Sign.cursor.text(scene.signs), row: row, column: 0, role: .cursor, selected: true)
                rest = Rest(Position(row: row, column: 0))
            }
            draw(screen.lines[screen.shown[index]], at: row, on: &grid, layout, isSelected: isSelected)
        }
        return search ?? rest
    }

    /// The filters, or what is being found; gives where the cursor rests while somebody types.
    private func drawHead(on grid: inout Grid, in area: Rect, _ layout: Layout) -> Rest? {
        func head(_ title: String, from column: Int, to end: Int) {
            let shown = Text.cut(title, to: max(end - column - 1, 0), signs: scene.signs)
            grid.write(shown, row: area.row + 1, column: column, role: .heading)
        }
        head("Child", from: layout.name, to: layout.group)
        head("Group", from: layout.group, to: layout.year)
        head("Year", from: layout.year, to: layout.keyAdult)
        head(
            layout.strip != nil ? "Last week  This week" : "Key adult", from: layout.keyAdult,
            to: layout.interests ?? layout.news)
        if let interests = layout.interests { head("Likes", from: interests, to: layout.news) }
        head("New", from: layout.news, to: area.endColumn)
        var column = layout.name
        for filter in ChildrenScreen.Filter.allCases {
            let isCurrent = filter == screen.filter
            let title = isCurrent ? "[\(filter.title)]" : filter.title
            column = grid.write(title, row: area.row, column: column, role: isCurrent ? .placeCurrent : .textDim) + 2
        }
        guard screen.isFinding || !screen.field.isEmpty else { return nil }
        column = grid.write("Find ", row: area.row, column: column, role: .textStrong)
        let rect = Rect(row: area.row, column: column, rows: 1, columns: max(area.columns - column - 1, 0))
        screen.field.draw(on: &grid, in: rect, signs: scene.signs, isFocused: screen.isFinding)
        return screen.isFinding ? Rest(screen.field.cursor(in: rect), isVisible: true) : nil
    }

    private func draw(
        _ line: ChildLine, at row: Int, on grid: inout Grid, _ layout: Layout, isSelected: Bool
    ) {
        func write(_ text: String, from column: Int, to end: Int, _ role: StyleRole) {
            grid.write(
                Text.cut(text, to: max(end - column - 1, 0), signs: scene.signs), row: row, column: column, role: role,
                selected: isSelected)
        }
        let width = layout.group - layout.name - 1
        write(Self.cut(line.name, to: width, signs: scene.signs), from: layout.name, to: layout.group, .text)
        write(line.group, from: layout.group, to: layout.year, .textDim)
        write(line.year, from: layout.year, to: layout.keyAdult, .textDim)
        switch line.standing {
        case .left(let day):
            write("left \(day.shortWithYear)", from: layout.keyAdult, to: layout.news, .textDim)
        case .from(let day):
            write("from \(day.shortWithYear)", from: layout.keyAdult, to: layout.news, .tag)
        case .here, .nowhere:
            if let strip = layout.strip {
                StripDrawing(signs: scene.signs).draw(
                    line.strip, on: &grid, row: row, column: strip, isSelected: isSelected)
            } else {
                write(line.keyAdult, from: layout.keyAdult, to: layout.interests ?? layout.news, .textDim)
            }
            if let interests = layout.interests {
                write(line.interests.joined(separator: ", "), from: interests, to: layout.news, .text)
            }
        }
        if line.news > 0 {
            write("\(line.news) new", from: layout.news, to: layout.news + 8, .tag)
        }
    }

    /// A name that fits; what tells namesakes apart stays where a long name is cut.
    static func cut(_ name: String, to width: Int, signs: SignSet) -> String {
        guard Text.width(name) > width, name.hasSuffix(")"), let start = name.lastIndex(of: "(") else { return name }
        let apart = " " + name[start...]
        return Text.cut(String(name[..<start].dropLast()), to: max(width - Text.width(apart), 1), signs: signs) + apart
    }

    /// What will be here, and how it starts.
    private var emptyWords: String {
        if !screen.field.isEmpty { return "No child here has these letters in the name. Esc shows all again." }
        switch screen.filter {
        case .own:
            return
                "Children whose key adult you are, or whose group is yours, will be here. A manager names key adults "
                + "on a child's profile."
        case .left: return "Children who left will be here, with their last day."
        case .all:
            return scene.permissions.seesEverybody
                ? "No children yet. a adds one; belong import children takes in a file."
                : "No child is yours to see today. A manager gives groups and names key adults."
        }
    }
}
