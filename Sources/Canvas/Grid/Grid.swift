/// A rectangle of cells that screens draw on without knowing any terminal.
///
/// A wide glyph always has both of its places: nothing that is written can leave half of one behind.
public struct Grid: Hashable, Sendable {
    /// Columns and rows.
    public let size: Size
    /// The cells, row after row.
    public private(set) var cells: [Cell]

    /// An empty grid; a negative extent becomes none.
    public init(size: Size) {
        self.size = Size(columns: max(size.columns, 0), rows: max(size.rows, 0))
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// The cell at a place inside the grid.
    public subscript(row: Int, column: Int) -> Cell {
        get { cells[row * size.columns + column] }
        set { cells[row * size.columns + column] = newValue }
    }

    /// The cells of one row inside the grid.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Lends all cells, row after row, to a reader that cannot afford a check at each of them.
    public func withCells<Result>(_ body: (UnsafeBufferPointer<Cell>) throws -> Result) rethrows -> Result {
        try cells.withUnsafeBufferPointer(body)
    }

    /// The text of one row inside the grid, without the blanks at its end.
    public func text(row: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for cell in self.row(row) where !cell.isCovered {
            for scalar in cell.scalars {
                scalars.append(scalar)
            }
        }
        while scalars.last == " " {
            scalars.removeLast()
        }
        return String(scalars)
    }

    /// Writes text from a column on, cut at `width` columns and at the edge; gives the column after it.
    ///
    /// Controls become visible signs and a wide glyph is never cut in half: where only one of its places is left, a
    /// space stands there. A combining mark joins the glyph before it, at most two do, and one with nothing before
    /// it is not shown.
    @discardableResult
    public mutating func write(
        _ text: String, row: Int, column: Int, width: Int = .max, role: StyleRole = .text, selected: Bool = false
    ) -> Int {
        let limit = width > size.columns - column ? size.columns : column + width
        guard row >= 0, row < size.rows, column < limit else { return column }
        let start = row * size.columns
        let columns = start..<start + size.columns
        return cells.withUnsafeMutableBufferPointer { cells in
            let line = UnsafeMutableBufferPointer(rebasing: cells[columns])
            var pen = Pen(line: line, column: column, limit: limit, look: Cell(role: role, isSelected: selected))
            let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { pen.write($0) }
            if isWritten == nil {
                // Only a string that lives outside Swift has no storage to lend; it is copied.
                var copy = text
                copy.withUTF8 { pen.write($0) }
            }
            return pen.finish()
        }
    }

    /// Gives a run of places one look, keeping their glyphs; what is nil stays as it is.
    public mutating func paint(row: Int, columns: Range<Int>, role: StyleRole? = nil, selected: Bool? = nil) {
        guard row >= 0, row < size.rows else { return }
        let start = row * size.columns
        for column in columns.clamped(to: 0..<size.columns) {
            if let role { cells[start + column].role = role }
            if let selected { cells[start + column].isSelected = selected }
        }
    }

    /// Fills a rectangle, as far as it lies on the grid, with one glyph that takes one column.
    public mutating func fill(_ rect: Rect, with cell: Cell = .blank) {
        let rect = rect.clipped(to: Rect(size))
        guard !rect.isEmpty else { return }
        let width = size.columns
        cells.withUnsafeMutableBufferPointer { cells in
            for row in rect.row..<rect.endRow {
                let line = UnsafeMutableBufferPointer(rebasing: cells[row * width..<(row + 1) * width])
                var pen = Pen(line: line, column: rect.column, limit: rect.endColumn, look: cell)
                pen.fill()
            }
        }
    }
}
