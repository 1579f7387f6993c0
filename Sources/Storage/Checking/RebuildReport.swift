/// What a rebuild of the read models changed.
public struct RebuildReport: Hashable, Sendable {
    /// Tables that had drifted from the log, and were put right; empty on a healthy file.
    public let changed: [TableDifference]
    /// Read models that were remade because this program's rules for them are newer.
    public let remade: [String]

    /// Whether nothing had drifted.
    public var isUnchanged: Bool { changed.isEmpty }
}

/// How one kept table differs from what the log gives.
public struct TableDifference: Hashable, Sendable {
    /// The table.
    public let table: String
    /// Rows that the log gives and the table did not have.
    public let missing: Int
    /// Rows that the table had and the log does not give.
    public let wrong: Int
}
