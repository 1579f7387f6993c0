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

/// A child's leaving within a session and, if recorded, the coming back.
public struct Movement: Hashable, Sendable {
    /// When the child left.
    public var left: ClockTime
    /// With whom, and why.
    public var detail: DepartureDetail
    /// When the child came back; `nil` while nobody recorded it.
    public var returned: ClockTime?
}

/// What a register holds of one child.
public struct ChildRecord: Hashable, Sendable {
    /// The entry that stands; `nil` when the child was never marked.
    public var entry: RegisterEntry?
    /// When the child came although the mark says away (a later arrival by agreement).
    public var arrived: ClockTime?
    /// Leavings in the order they were recorded; what nobody recorded is not here.
    public var movements: [Movement] = []
    /// What was heard, in order.
    public var notes: [SessionNote] = []
    /// The welcome back.
    public var welcome: WelcomeBack?

    /// A child of whom nothing is recorded.
    public init() {}

    /// The mark that stands; `nil` is neither present nor absent.
    public var mark: Mark? { entry?.mark }

    /// Whether the child has left and nobody recorded a coming back.
    public var isOut: Bool { movements.last.map { $0.returned == nil } ?? false }

    /// Whether the child is on the premises, as far as is recorded.
    public var isOnSite: Bool { hasCome && !isOut }

    /// Whether the child came in this session: marked as in school, or arrived later by agreement.
    public var hasCome: Bool {
        arrived != nil || mark.map { CodeTable.onSite.contains($0.code) } ?? false
    }
}
