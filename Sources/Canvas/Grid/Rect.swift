/// A rectangle of the grid.
public struct Rect: Hashable, Sendable {
    /// The first row.
    public var row: Int
    /// The first column.
    public var column: Int
    /// Rows down, never below zero.
    public var rows: Int
    /// Columns across, never below zero.
    public var columns: Int

    /// A rectangle; a negative extent becomes none.
    public init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.rows = max(rows, 0)
        self.columns = max(columns, 0)
    }

    /// The whole of a size.
    public init(_ size: Size) {
        self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
    }

    /// The row after the last.
    public var endRow: Int { row + rows }
    /// The column after the last.
    public var endColumn: Int { column + columns }
    /// Whether it holds no place at all.
    public var isEmpty: Bool { rows == 0 || columns == 0 }

    /// Whether a place lies inside.
    public func contains(_ position: Position) -> Bool {
        position.row >= row && position.row < endRow && position.column >= column && position.column < endColumn
    }

    /// The part that lies in another rectangle as well.
    public func clipped(to other: Rect) -> Rect {
        let top = max(row, other.row)
        let left = max(column, other.column)
        return Rect(
            row: top, column: left, rows: min(endRow, other.endRow) - top,
            columns: min(endColumn, other.endColumn) - left)
    }

    /// The nearest place inside to a position; the first where it is empty.
    public func nearest(to position: Position) -> Position {
        Position(
            row: min(max(position.row, row), max(endRow - 1, row)),
            column: min(max(position.column, column), max(endColumn - 1, column)))
    }
}
