public import Domain

/// What figures are asked for.
public struct MeasuresRequest: Hashable, Sendable {
    /// Whose figures.
    public enum Whose: Hashable, Sendable {
        /// One child's, by unique pupil number.
        case child(upn: String)
        /// A group's, each child counted while they belonged to it.
        case group(GroupID)
        /// Everybody's.
        case all
    }

    /// Whose figures.
    public var whose: Whose
    /// The first day.
    public var from: CivilDate
    /// The last day.
    public var to: CivilDate

    /// What figures are asked for; no figure is ever of the time to come.
    public init(whose: Whose, from: CivilDate, to: CivilDate) {
        self.whose = whose
        self.from = from
        self.to = to
    }
}

/// Figures of children, and their total.
public struct MeasuresReport: Sendable {
    /// One child's figures.
    public struct Line: Sendable {
        /// The unique pupil number, where the child has one.
        public let upn: String?
        /// The name as registers list it, of namesakes with the date of birth.
        public let name: String
        /// The sessions of the time asked for.
        public let counts: SessionCounts
        /// Whether ten unauthorised sessions in ten school weeks are reached at its last day: a prompt to support first.
        public let isSupportDue: Bool
    }

    /// The first day.
    public let from: CivilDate
    /// The last day.
    public let to: CivilDate
    /// Each child's figures; none for those who see no names.
    public let lines: [Line]
    /// The total.
    public let total: GroupCounts
}
