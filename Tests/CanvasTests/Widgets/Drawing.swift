import Canvas

/// A grid of one size, drawn on.
func drawn(columns: Int, rows: Int = 1, _ draw: (inout Grid, Rect) -> Void) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    draw(&grid, Rect(grid.size))
    return grid
}

extension Grid {
    /// The rows as text.
    var rowTexts: [String] { (0..<size.rows).map { text(row: $0) } }
}

/// Keys for typing a text.
func typing(_ text: String) -> [Key] {
    text.map { .character($0) }
}
