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

    /// Draws row 1: the places, the current one in brackets, who is signed in and the clock.
    func drawPlaces(on grid: inout Grid, current: Place?) {
        let width = scene.size.columns
        let right = [scene.person?.shortName ?? "", scene.clock.description].filter { !$0.isEmpty }
            .joined(separator: " \(Sign.dot.text(scene.signs)) ")
        let clockColumn = max(width - TextWidth.of(right), 0)
        let rehearsal = "REHEARSAL "
        let rightColumn = scene.isRehearsal ? max(clockColumn - rehearsal.count, 0) : clockColumn
        var column = 0
        for place in Place.allCases where scene.person != nil {
            let isCurrent = place == current
            let text = isCurrent ? "[\(place.title)]" : "\(place.title) "
            guard column + TextWidth.of(text) < rightColumn else { break }
            column = grid.write(text, row: 0, column: column, role: isCurrent ? .placeCurrent : .place) + 1
        }
        if scene.isRehearsal { grid.write(rehearsal, row: 0, column: rightColumn, role: .rehearsal) }
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

    /// Draws the rule, the message and the count.
    func drawMessage(on grid: inout Grid, message: Message?, count: String) {
        let width = scene.size.columns
        let row = scene.size.rows - 2
        drawRule(on: &grid, row: row - 1)
        let countWidth = TextWidth.of(count)
        if let message {
            let words = Text.cut(message.text, to: max(width - countWidth - 2, 0), signs: scene.signs)
            grid.write(words, row: row, column: 0, role: message.kind.role)
        }
        grid.write(count, row: row, column: max(width - countWidth, 0), role: .status)
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
