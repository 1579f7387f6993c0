public import Interchange

/// A file to be taken in, and how.
public struct ImportRequest: Sendable {
    /// What its rows are.
    public var kind: ImportKind
    /// What is in it.
    public var bytes: [UInt8]
    /// What its headings stand for.
    public var mapping: ColumnMapping
    /// Whether the good rows are taken where others are refused; otherwise it is all or nothing.
    public var skipsBadRows: Bool
    /// Whether marks that the registers have otherwise are replaced; otherwise they stand.
    public var replaces: Bool
    /// Whether only the report is wanted.
    public var isDryRun: Bool

    /// A file to be taken in.
    public init(
        kind: ImportKind, bytes: [UInt8], mapping: ColumnMapping = .none, skipsBadRows: Bool = false,
        replaces: Bool = false, isDryRun: Bool = false
    ) {
        self.kind = kind
        self.bytes = bytes
        self.mapping = mapping
        self.skipsBadRows = skipsBadRows
        self.replaces = replaces
        self.isDryRun = isDryRun
    }
}
