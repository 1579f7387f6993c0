/// Which rows of a list are seen, and which one is selected.
///
/// Keys: Up, Down, PgUp, PgDn, Home, End, and k and j where letters are free.
public struct ListWindow: Hashable, Sendable {
    /// How many rows the list has.
    public private(set) var count: Int
    /// The selected row, from 0; 0 in an empty list.
    public private(set) var selection: Int
    /// The first row that was last seen.
    private var top = 0

    /// A list of so many rows.
    public init(count: Int = 0, selection: Int = 0) {
        self.count = max(count, 0)
        self.selection = min(max(selection, 0), max(count - 1, 0))
    }

    /// The selected row; nil in an empty list.
    public var selected: Int? { count == 0 ? nil : selection }

    /// Says that the list has another number of rows; the selection stays as near as it can.
    public mutating func setCount(_ count: Int) {
        self.count = max(count, 0)
        select(selection)
    }

    /// Selects a row, or the nearest that there is.
    public mutating func select(_ row: Int) {
        selection = min(max(row, 0), max(count - 1, 0))
    }

    /// The rows that are seen in a window of so many: the selection among them, and no empty place that could be used.
    public func visible(rows: Int) -> Range<Int> {
        guard rows > 0 else { return 0..<0 }
        var first = min(max(top, selection - rows + 1), selection)
        first = max(min(first, count - rows), 0)
        return first..<min(first + rows, count)
    }

    /// Takes a key, so many rows being seen; false when it means nothing here.
    public mutating func handle(_ key: Key, rows: Int, withLetters: Bool = false) -> Bool {
        top = visible(rows: rows).lowerBound
        let page = max(rows - 1, 1)
        switch key {
        case .up, .mouse(.wheelUp, _): select(selection - 1)
        case .down, .mouse(.wheelDown, _): select(selection + 1)
        case .pageUp: select(selection - page)
        case .pageDown: select(selection + page)
        case .home: select(0)
        case .end: select(count - 1)
        case .character("k") where withLetters: select(selection - 1)
        case .character("j") where withLetters: select(selection + 1)
        default: return false
        }
        top = visible(rows: rows).lowerBound
        return true
    }

    /// The row that is seen at a place of the rectangle that the list was drawn in.
    public func row(at position: Position, in rect: Rect) -> Int? {
        guard rect.contains(position) else { return nil }
        let visible = visible(rows: rect.rows)
        let row = visible.lowerBound + position.row - rect.row
        return visible.contains(row) ? row : nil
    }

    /// Has each row that is seen drawn in its line of a rectangle, then lays the selection over the selected one.
    public func draw(
        on grid: inout Grid, in rect: Rect, isFocused: Bool = true, row draw: (inout Grid, Rect, Int) -> Void
    ) {
        let visible = visible(rows: rect.rows)
        for row in visible {
            let line = Rect(
                row: rect.row + row - visible.lowerBound, column: rect.column, rows: 1, columns: rect.columns)
            draw(&grid, line, row)
            if isFocused && row == selection {
                grid.paint(row: line.row, columns: line.column..<line.endColumn, selected: true)
            }
        }
    }

    /// Where the hardware cursor rests when the list has the focus: at the start of the selected row.
    public func cursor(in rect: Rect) -> Position {
        let row = selection - visible(rows: rect.rows).lowerBound
        return rect.nearest(to: Position(row: rect.row + row, column: rect.column))
    }
}
