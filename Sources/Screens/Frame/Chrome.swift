import Application
import Canvas
import Domain

/// The rows that every screen shares: places and clock, path and fact, rules, message and count, key bar.
struct Chrome {
    /// Rows above the screen's own area.
    static let rowsAbove = 3
    /// Rows below it.
    static let rowsBelow = 3

    let scene: Scene

    /// The area that belongs to the screen.
    static func area(of size: Size) -> Rect {
        Rect(row: rowsAbove, column: 0, rows: max(size.rows - rowsAbove - rowsBelow, 0), columns: size.columns)
    }

    /// The row of the key bar.
    static func keyRow(of size: Size) -> Rect {
        Rect(row: size.rows - 1, column: 0, rows: 1, columns: size.columns)
    }

    /// Who is signed in and the clock, at the right of row 1.
    private var right: String {
        [scene.person?.shortName ?? "", scene.clock.description].filter { !$0.isEmpty }
            .joined(separator: " \(Sign.dot.text(scene.signs)) ")
    }

    private static let rehearsal = "REHEARSAL "

    /// Where the places stand in row 1.
    func places(current: Place?) -> PlaceBar {
        let room = scene.size.columns - TextWidth.of(right)
        return PlaceBar(current: current, columns: max(scene.isRehearsal ? room - Self.rehearsal.count : room, 0))
    }

    /// Draws row 1: the places, the current one in brackets, who is signed in and the clock.
    func drawPlaces(on grid: inout Grid, current: Place?) {
        let right = right
        let clockColumn = max(scene.size.columns - TextWidth.of(right), 0)
        if scene.person != nil {
            for item in places(current: current).items {
                let role: StyleRole = item.place == current ? .placeCurrent : .place
                grid.write(item.text, row: 0, column: item.column, role: role)
            }
        }
        if scene.isRehearsal {
            grid.write(Self.rehearsal, row: 0, column: max(clockColumn - Self.rehearsal.count, 0), role: .rehearsal)
        }
        grid.write(right, row: 0, column: clockColumn, role: .clock)
    }

    /// Draws row 2 and the rule under it: where you are, and the one fact that matters now.
    func drawPath(on grid: inout Grid, path: [String], fact: String) {
        let width = scene.size.columns
        let factWidth = min(TextWidth.of(fact), width / 2)
        let separator = " \(Sign.path.text(scene.signs)) "
        let words = Text.cut(path.joined(separator: separator), to: max(width - factWidth - 2, 0), signs: scene.signs)
        grid.write(words, row: 1, column: 0, role: .path)
        grid.write(fact, row: 1, column: width - factWidth, width: factWidth, role: .textStrong)
        drawRule(on: &grid, row: 2)
    }

    /// Draws the rule, the message and the count; a message too long for its row begins in place of the rule.
    func drawMessage(on grid: inout Grid, message: Message?, count: String) {
        let width = scene.size.columns
        let row = scene.size.rows - 2
        let countWidth = TextWidth.of(count)
        let room = max(width - countWidth - (count.isEmpty ? 0 : 2), 0)
        drawRule(on: &grid, row: row - 1)
        if let message {
            let lines = Self.lines(of: message.text, first: width, last: room, signs: scene.signs)
            if lines.count > 1 {
                grid.fill(Rect(row: row - 1, column: 0, rows: 1, columns: width))
                grid.write(lines[0], row: row - 1, column: 0, role: message.kind.role)
            }
            grid.write(lines[lines.count - 1], row: row, column: 0, role: message.kind.role)
        }
        grid.write(count, row: row, column: max(width - countWidth, 0), role: .status)
    }

    /// A message in one line, or in two where one does not hold it.
    static func lines(of text: String, first: Int, last: Int, signs: SignSet) -> [String] {
        guard TextWidth.of(text) > last else { return [text] }
        let wrapped = Text.wrap(text, width: max(first, 1))
        guard wrapped.count > 1 || TextWidth.of(text) > last else { return wrapped }
        // What fits the first row may still be too long for the row beside the count.
        let lines = wrapped.count > 1 ? wrapped : Text.wrap(text, width: max(last, 1))
        return [lines[0], Text.cut(lines.dropFirst().joined(separator: " "), to: last, signs: signs)]
    }

    /// Draws the key bar.
    func drawKeys(on grid: inout Grid, items: [KeyBar.Item]) {
        KeyBar(items).draw(on: &grid, in: Self.keyRow(of: scene.size))
    }

    private func drawRule(on grid: inout Grid, row: Int) {
        grid.drawRule(Rect(row: row, column: 0, rows: 1, columns: scene.size.columns), signs: scene.signs)
    }
}

extension Message.Kind {
    /// How a message of this kind looks.
    var role: StyleRole {
        switch self {
        case .done: .statusOK
        case .refusal: .status
        case .warning: .statusWarning
        case .fault: .statusError
        }
    }
}
