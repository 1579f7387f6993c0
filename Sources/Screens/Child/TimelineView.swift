import Application
import Canvas
import Domain

/// Draws the story: what is shown of it, then a line for each thing that happened, the newest first.
struct TimelineView {
    let screen: ChildScreen
    let page: ChildPage
    let scene: Scene

    private static let dayColumns = 12
    private static let roomyColumns = 100

    /// Draws the filters and the rows; gives where the cursor rests.
    func draw(on grid: inout Grid, in area: Rect) -> Rest {
        guard area.rows > 0 else { return Rest(Position(row: area.row, column: area.column)) }
        drawFilters(on: &grid, in: area)
        let list = Rect(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: area.columns)
        guard !screen.rows.isEmpty else {
            for (index, line) in Text.wrap(empty, width: max(list.columns - 4, 10)).prefix(list.rows).enumerated() {
                grid.write(line, row: list.row + index, column: list.column + 2, role: .textDim)
            }
            return Rest(Position(row: area.row, column: area.column))
        }
        screen.window.draw(on: &grid, in: list) { grid, line, index in draw(screen.rows[index], on: &grid, in: line) }
        return Rest(screen.window.cursor(in: list))
    }

    private func drawFilters(on grid: inout Grid, in area: Rect) {
        var column = grid.write("Story  ", row: area.row, column: area.column, role: .heading)
        for filter in TimelineFilter.allCases {
            let isChosen = filter == screen.filter
            let word = isChosen ? "[\(filter.word)]" : " \(filter.word) "
            guard column + word.count <= area.endColumn else { break }
            column = grid.write(word, row: area.row, column: column, role: isChosen ? .placeCurrent : .place)
        }
        let keys = "/ find  g date"
        if column + keys.count + 2 <= area.endColumn {
            grid.write(keys, row: area.row, column: area.endColumn - keys.count, role: .hint)
        }
    }

    private func draw(_ row: ChildScreen.Row, on grid: inout Grid, in line: Rect) {
        guard let item = screen.item(of: row) else { return }
        if row == screen.focusedRow {
            grid.write(Sign.cursor.text(scene.signs), row: line.row, column: line.column, role: .cursor)
        }
        let mark = mark(of: row, item)
        let day = mark?.session.date ?? item.day
        let start = line.column + 2 + (row.session == nil ? 0 : 2)
        if !item.isEarlier {
            grid.write(words(for: day), row: line.row, column: start, width: Self.dayColumns, role: .textDim)
        }
        let (sign, role) = sign(of: item, mark)
        grid.write(sign, row: line.row, column: start + Self.dayColumns, role: role)
        let column = start + Self.dayColumns + 3
        var end = line.endColumn
        if let tag = item.tag, mark == nil {
            // Where there is little room the words matter more than that there were others before.
            let words = line.columns < Self.roomyColumns ? String(tag.prefix { $0 != "," }) : tag
            end -= TextWidth.of(words) + 1
            grid.write(words, row: line.row, column: end + 1, role: .tag)
        }
        let text =
            mark.map { "\($0.session.half.abbreviation.lowercased()): \($0.sentence)" } ?? item.sentence(page.names)
        let room = max(end - column, 0)
        grid.write(
            Text.cut(text, to: room, signs: scene.signs), row: line.row, column: column, width: room,
            role: isDim(item) ? .textDim : .text)
    }

    /// The session of a spell that a row lists; `nil` for any other row.
    private func mark(of row: ChildScreen.Row, _ item: TimelineItem) -> MarkLine? {
        guard let session = row.session, case .spell(let spell) = item.content,
            spell.marks.indices.contains(session)
        else { return nil }
        return spell.marks[session]
    }

    /// A day of the last twelve months as screens show it, an older one with its year.
    private func words(for day: CivilDate) -> String {
        if abs(day.days(until: scene.today)) <= 300 { return day.short }
        return String(day.shortWithYear.dropFirst(4))
    }

    private func sign(of item: TimelineItem, _ mark: MarkLine?) -> (String, StyleRole) {
        if let mark { return strip(mark.strip) }
        return switch item.content {
        case .spell: strip(.away)
        case .mark(let line): strip(line.strip)
        case .welcome: (Sign.heart.text(scene.signs), .tag)
        case .earlier: (Sign.arrowDown.text(scene.signs), .hint)
        case .absencePlan, .arrivalPlan: (Sign.open.text(scene.signs), .markExpected)
        default: (Sign.dot.text(scene.signs), .textDim)
        }
    }

    private func strip(_ sign: StripSign) -> (String, StyleRole) {
        (StripDrawing.text(of: sign, signs: scene.signs), StripDrawing.role(of: sign))
    }

    private func isDim(_ item: TimelineItem) -> Bool {
        switch item.content {
        case .unseenMarks, .earlier: true
        case .entry(let entry): entry.line.content == nil
        default: false
        }
    }

    /// What an empty list says: what will be here, and how it begins.
    private var empty: String {
        let name = page.header.calledName
        return switch screen.filter {
        case .all: "Nothing is recorded of \(name) yet. Marks, words, contacts and plans come here as they are made."
        case .marks: "\(name) missed no session and was never late."
        case .contacts: "Nobody has recorded a contact with \(name)'s family or an agency yet."
        case .voice: "Nobody has written down \(name)'s or the family's words yet."
        case .notes: "There is no note about \(name) yet."
        case .plan: "Nothing is planned or adjusted for \(name)."
        case .history: "No change of group, key adult or profile is recorded."
        }
    }
}
