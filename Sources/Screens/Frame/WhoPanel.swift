import Canvas

/// Who is at the keyboard: names to choose from, and a secret that only that person knows.
struct WhoPanel {
    private(set) var names: [String] = []
    private var window = ListWindow(count: 0)
    private var field = TextField(isSecret: true)
    /// Why the last secret was not taken; empty when there was none.
    var trouble = ""

    /// The place of the chosen name.
    var selection: Int { window.selection }
    /// The chosen name; `nil` when there is none.
    var name: String? { window.selected.map { names[$0] } }
    /// Whether nothing is typed yet.
    var isEmpty: Bool { field.isEmpty }

    /// Lists these names; the chosen one stays chosen, at first the one that is preferred.
    mutating func list(_ names: [String], preferring preferred: String? = nil) {
        let before = name ?? preferred
        self.names = names
        window.setCount(names.count)
        if let before, let index = names.firstIndex(of: before) { window.select(index) }
    }

    /// Chooses another name; what was typed stays.
    mutating func move(by step: Int) -> [Intent] {
        window.move(by: step)
        trouble = ""
        return []
    }

    /// Gives what was typed, and forgets it.
    mutating func takeSecret() -> String {
        defer { field = TextField(isSecret: true) }
        return field.text
    }

    /// Types into the field; the arrows choose a name.
    mutating func type(_ key: Key) -> [Intent]? {
        if key == .up || key == .down { return nil }
        return field.handle(key) ? [] : nil
    }

    /// Draws the question, the names, the field, and what helps below it; gives where the cursor rests.
    func draw(
        on grid: inout Grid, in area: Rect, scene: Scene, question: String, secret: String, hint: String = ""
    ) -> Rest {
        let column = area.column + max((area.columns - 52) / 2, 2)
        // Question, field, the blanks around the names, and what is said below.
        let others = hint.isEmpty && trouble.isEmpty ? 5 : 7
        let shown = min(names.count, max(area.rows - others, 1))
        var row = area.row + max((area.rows - shown - others) / 3, 0)
        grid.write(question, row: row, column: column, role: .heading)
        row += 2
        for index in window.visible(rows: shown) {
            let isSelected = index == window.selection
            if isSelected {
                grid.fill(
                    Rect(row: row, column: column, rows: 1, columns: 36), with: Cell(role: .cursor, isSelected: true))
                grid.write(Sign.cursor.text(scene.signs), row: row, column: column, role: .cursor, selected: true)
            }
            grid.write(names[index], row: row, column: column + 2, width: 33, selected: isSelected)
            row += 1
        }
        row += 1
        let start = grid.write(secret + " ", row: row, column: column, role: .textStrong)
        let rect = Rect(row: row, column: start, rows: 1, columns: min(40, area.endColumn - start - 1))
        field.draw(on: &grid, in: rect, signs: scene.signs)
        let words = trouble.isEmpty ? hint : trouble
        let width = area.endColumn - column - 1
        for (line, text) in Text.wrap(words, width: max(width, 1)).enumerated() where row + 2 + line < area.endRow {
            grid.write(text, row: row + 2 + line, column: column, role: trouble.isEmpty ? .hint : .statusWarning)
        }
        return Rest(field.cursor(in: rect), isVisible: true)
    }
}
