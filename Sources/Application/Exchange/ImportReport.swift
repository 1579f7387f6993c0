public import Domain
public import Interchange

/// What came of a file.
public struct ImportReport: Sendable {
    /// What its rows are.
    public var kind: ImportKind
    /// How many rows said something new.
    public var taken = 0
    /// How many rows said what is recorded already.
    public var unchanged = 0
    /// How many rows of a file that was taken in before differ from what was recorded since; that stands.
    public var standing = 0
    /// The rows that cannot be taken in, in the order of the file.
    public var refused: [RowRemark] = []
    /// Rows that were taken in and are worth a look.
    public var reported: [RowRemark] = []
    /// Headings that stand for no column and were left aside.
    public var ignoredHeadings: [String] = []
    /// How many rows said again what an earlier row had said.
    public var repeated = 0
    /// How many cells had no mark.
    public var blank = 0
    /// Groups that did not exist and were added.
    public var newGroups: [String] = []
    /// The commit that took the rows in; `nil` where nothing was recorded.
    public var commit: Int64?
    /// When this very file was taken in before; `nil` for a new one.
    public var takenBefore: LondonTime?
    /// Whether rows were refused and, because of them, nothing was taken in.
    public var isStopped = false
    /// Whether only the report was wanted.
    public var isDryRun = false

    /// Whether every row with something to say was refused, so that nothing could be taken in.
    public var isAllRefused: Bool {
        !refused.isEmpty && taken == 0 && unchanged == 0 && standing == 0
    }

    init(_ kind: ImportKind) {
        self.kind = kind
    }
}
