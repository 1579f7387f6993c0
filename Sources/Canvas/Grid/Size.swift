/// Rows and columns.
public struct Size: Hashable, Sendable {
    /// Columns across.
    public var columns: Int
    /// Rows down.
    public var rows: Int

    /// A size.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// The size that screens are made for: 80 by 24.
    public static let standard = Size(columns: 80, rows: 24)
    /// The smallest size that screens are shown in: 60 by 15.
    public static let smallest = Size(columns: 60, rows: 15)
}

/// A place on the grid; the first is row 0, column 0.
public struct Position: Hashable, Sendable {
    /// The row, from 0 at the top.
    public var row: Int
    /// The column, from 0 at the left.
    public var column: Int

    /// A place.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
