/// What was read from a file: the rows that can be taken in, and those that cannot, each with its reason.
public struct Imported<Row: Sendable>: Sendable {
    /// The rows that can be taken in, in the order of the file.
    public var rows: [Row] = []
    /// The rows, or in a wide file the cells, that cannot.
    public var refused: [RowRemark] = []
    /// Rows that were taken in and are worth a look: a code that was not in force on that day.
    public var reported: [RowRemark] = []
    /// Headings that stand for no column and were left aside.
    public var ignoredHeadings: [String] = []
    /// How many rows said again what an earlier row had said; they were left out.
    public var repeated = 0
    /// How many cells had no mark: blank, or `-`.
    public var blank = 0

    /// Rows that can be taken in, and nothing to be said about them.
    public init(rows: [Row] = []) {
        self.rows = rows
    }
}

extension Imported: Equatable where Row: Equatable {}

/// What is to be said about one row, or one cell of it.
///
/// The value may be personal: it is shown to the person who imports the file and goes nowhere else.
public struct RowRemark: Hashable, Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The heading of the column, as the file writes it; empty where it is about the whole row.
    public let column: String
    /// What stands there.
    public let value: String
    /// What is to be said, in plain words: why it cannot be taken in, or what to look at.
    public let reason: String

    /// A remark about a row.
    public init(line: Int, column: String, value: String, reason: String) {
        self.line = line
        self.column = column
        self.value = value
        self.reason = reason
    }
}

/// Why a file could not be read at all.
public enum ImportFault: Error, Hashable, Sendable {
    /// There is not even a row of headings.
    case empty
    /// The rows cannot be told apart.
    case csv(CSVFault)
    /// The columns cannot be told.
    case columns(ColumnMappingFault)
}

extension ImportFault: CustomStringConvertible {
    /// What happened and what to do, for people.
    public var description: String {
        switch self {
        case .empty: "The file is empty. Nothing was taken in."
        case .csv(let fault): fault.description
        case .columns(let fault): fault.description
        }
    }
}
