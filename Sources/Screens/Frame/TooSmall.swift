import Canvas

/// What a terminal below 60 by 15 shows until it grows: one sentence.
enum TooSmall {
    /// Whether a size is too small for the screens.
    static func applies(to size: Size) -> Bool {
        size.columns < Size.smallest.columns || size.rows < Size.smallest.rows
    }

    /// The sentence, as a frame.
    static func frame(of size: Size) -> Frame {
        var grid = Grid(size: size)
        let sentence =
            "Belong needs \(Size.smallest.columns) columns by \(Size.smallest.rows) rows; "
            + "this terminal has \(size.columns) by \(size.rows). Everything is saved."
        for (row, line) in Text.wrap(sentence, width: max(size.columns, 1)).prefix(max(size.rows, 0)).enumerated() {
            grid.write(line, row: row, column: 0)
        }
        return Frame(grid: grid, cursor: Position(row: 0, column: 0))
    }
}
