import Canvas

/// Writes down a pane beside the main one: headings, wrapped text and facts, as far as there are rows.
struct SidePen {
    let area: Rect
    let signs: SignSet
    private(set) var row: Int

    /// A pen at the top of a pane, a rule down its left.
    init(_ area: Rect, on grid: inout Grid, signs: SignSet) {
        self.area = area
        self.signs = signs
        row = area.row
        let upright = Cell(base: Sign.upright.scalar(signs).value, role: .frame)
        grid.fill(Rect(row: area.row, column: area.column - 2, rows: area.rows, columns: 1), with: upright)
    }

    /// Writes a heading, a blank row above it unless it is the first.
    mutating func heading(_ text: String, on grid: inout Grid) {
        if row > area.row { row += 1 }
        line(Text.cut(text, to: area.columns, signs: signs), role: .heading, on: &grid)
    }

    /// Writes text, wrapped.
    mutating func text(_ text: String, role: StyleRole = .text, on grid: inout Grid) {
        for words in Text.wrap(text, width: max(area.columns, 1)) { line(words, role: role, on: &grid) }
    }

    /// Writes a fact: a word or a sign, and what belongs to it.
    mutating func fact(_ name: String, _ value: String, at column: Int, role: StyleRole, on grid: inout Grid) {
        guard row < area.endRow else { return }
        grid.write(name, row: row, column: area.column, width: column, role: role)
        grid.write(value, row: row, column: area.column + column, width: area.columns - column)
        row += 1
    }

    /// Moves on by so many rows that something else is drawn in; gives the first, `nil` where there is no room.
    mutating func take(rows: Int) -> Int? {
        guard row + rows <= area.endRow else { return nil }
        defer { row += rows }
        return row
    }

    private mutating func line(_ text: String, role: StyleRole, on grid: inout Grid) {
        guard row < area.endRow else { return }
        grid.write(text, row: row, column: area.column, width: area.columns, role: role)
        row += 1
    }
}
