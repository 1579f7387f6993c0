/// A rectangle of cells that screens draw on without knowing any terminal.
public struct Grid: Hashable, Sendable {
    /// Columns and rows.
    public let size: Size
    /// The cells, row after row.
    public private(set) var cells: [Cell]

    /// An empty grid.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: max(size.columns, 0) * max(size.rows, 0))
    }

    /// The cell at a place inside the grid.
    public subscript(row: Int, column: Int) -> Cell {
        get { cells[row * size.columns + column] }
        set { cells[row * size.columns + column] = newValue }
    }

    /// Writes text from a column on, cut at `width` columns and at the edge; gives the column after it.
    ///
    /// Controls become visible signs; a wide glyph is never cut in half.
    @discardableResult
    public mutating func write(
        _ text: String, row: Int, column: Int, width: Int = .max, role: Role = .text, selected: Bool = false
    ) -> Int {
        column
    }

    /// Gives a run of places one look, keeping their glyphs.
    public mutating func paint(row: Int, columns: Range<Int>, role: Role? = nil, selected: Bool? = nil) {
    }
}
