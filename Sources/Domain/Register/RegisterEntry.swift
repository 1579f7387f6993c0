/// The entry that stands for one child in one session: the mark, how it came about, when, and by whom.
public struct RegisterEntry: Hashable, Sendable {
    /// How an entry came to be the one that stands.
    public enum Kind: Hashable, Sendable {
        /// The first mark; it may have been made after the register closed.
        case first
        /// A change while the register was open.
        case correction
        /// A change after the register closed, with its reason.
        case amendment(AmendmentReason)
    }

    /// The mark; `nil` when it was taken back, so that the child is unmarked again.
    public let mark: Mark?
    /// Its place in the log: what a person saw when they decide on it.
    public let version: FactVersion
    /// How it came to be made.
    public let cause: MarkCause
    /// Whether it is the first, a correction or an amendment.
    public let kind: Kind
    /// When it was recorded.
    public let at: Instant
    /// Who recorded it.
    public let by: StaffID

    /// An entry.
    public init(mark: Mark?, version: FactVersion, cause: MarkCause, kind: Kind, at: Instant, by: StaffID) {
        self.mark = mark
        self.version = version
        self.cause = cause
        self.kind = kind
        self.at = at
        self.by = by
    }
}
