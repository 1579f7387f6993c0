/// One thing that a register holds of a child besides the mark: what, when, by whom, and whether it still stands.
///
/// A fact that was taken back is kept beside those that stand: the register shows the one, the details show both.
public struct RecordedFact: Hashable, Sendable {
    /// What was recorded.
    public enum Content: Hashable, Sendable {
        /// The child left.
        case left(at: ClockTime, DepartureDetail)
        /// The child came back.
        case returned(at: ClockTime)
        /// The child came although the mark says away.
        case arrived(at: ClockTime)
        /// Something was heard.
        case note(SessionNote)
        /// The child was welcomed back.
        case welcome(WelcomeBack)
    }

    /// Who took a fact back, when, and why where a reason was owed.
    public struct Withdrawal: Hashable, Sendable {
        /// When.
        public let at: Instant
        /// Who.
        public let by: StaffID
        /// Why; `nil` where the session was still going on.
        public let reason: AmendmentReason?
    }

    /// What was recorded.
    public let content: Content
    /// Its place in the log.
    public let version: FactVersion
    /// When it was recorded.
    public let at: Instant
    /// Who recorded it.
    public let by: StaffID
    /// That it was taken back; `nil` while it stands.
    public private(set) var withdrawal: Withdrawal?

    init(_ content: Content, version: FactVersion, at: Instant, by: StaffID) {
        self.content = content
        self.version = version
        self.at = at
        self.by = by
    }

    /// Whether it was not taken back.
    public var stands: Bool { withdrawal == nil }

    mutating func withdraw(_ withdrawal: Withdrawal) {
        self.withdrawal = withdrawal
    }

    mutating func restore() {
        withdrawal = nil
    }
}

extension RecordedFact.Content {
    /// Facts of one strand rest on one another; notes stand alone.
    enum Strand: Hashable {
        case moving, arriving, noting, welcoming
    }

    var strand: Strand {
        switch self {
        case .left, .returned: .moving
        case .arrived: .arriving
        case .note: .noting
        case .welcome: .welcoming
        }
    }
}
