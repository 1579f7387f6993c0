/// The group that a code belongs to in the regulations' table (School Attendance (Pupil Registration) (England)
/// Regulations 2024, regulation 10).
public enum CodeCategory: CaseIterable, Sendable {
    /// In school.
    case attending
    /// At an approved educational activity somewhere else.
    case attendingElsewhere
    /// Away with leave or for a reason that the law accepts.
    case authorised
    /// Away without leave, or for a reason that is not known.
    case unauthorised
    /// Kept from attending by something that the child could not help.
    case unableToAttend
    /// Not expected that session.
    case notRequired
    /// Not about attendance: set-up and closure.
    case administrative

    /// The words for it, as screens and the code table write them.
    public var name: String {
        switch self {
        case .attending: "attending"
        case .attendingElsewhere: "attending-elsewhere approved activity"
        case .authorised: "authorised"
        case .unauthorised: "unauthorised"
        case .unableToAttend: "unable-to-attend"
        case .notRequired: "not-required"
        case .administrative: "administrative"
        }
    }
}

/// On which side of the sums a code stands (domain reference b1).
public enum CodeCounting: Hashable, Sendable {
    /// A possible session that was attended, in school or at an approved activity.
    case attended
    /// A possible session that was missed.
    case absence(isAuthorised: Bool)
    /// On neither side.
    case nothing
}

/// What a code asks to be written down beside it.
public struct CodeDetail: Hashable, Sendable {
    /// How much it is owed.
    public enum Need: Hashable, Sendable {
        /// Nothing is asked for.
        case none
        /// Good practice or a condition of the leave; not part of the entry.
        case helpful
        /// Part of the entry: the nature of the activity (regulation 10).
        case owed
    }

    /// How much it is owed.
    public let need: Need
    /// What to write down, in words.
    public let words: String

    /// Nothing is asked for.
    static let none = CodeDetail(need: .none, words: "none")

    /// Nothing is asked for, with a remark.
    static func nothingBut(_ words: String) -> CodeDetail { CodeDetail(need: .none, words: words) }

    /// Good practice or a condition of the leave.
    static func helpful(_ words: String) -> CodeDetail { CodeDetail(need: .helpful, words: words) }

    /// Part of the entry.
    static func owed(_ words: String) -> CodeDetail { CodeDetail(need: .owed, words: words) }
}
