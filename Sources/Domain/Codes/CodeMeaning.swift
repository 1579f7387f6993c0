/// What an attendance code means while it is in force: one row of the code table.
///
/// The sign, the dates and the sums follow the regulations, guidance and DfE's published figures (see
/// ``sources``). The name is a default in plain words, never the law's title.
public struct CodeMeaning: Hashable, Sendable {
    /// The code.
    public let code: AttendanceCode
    /// What it means, in words; a setting may call it otherwise.
    public let name: String
    /// The group that it belongs to.
    public let category: CodeCategory
    /// On which side of the sums it stands.
    public let counting: CodeCounting
    /// Whether the child is on the premises: for `U` after the arrival, else for the session.
    public let isOnSite: Bool
    /// What is asked to be written down beside it.
    public let detail: CodeDetail
    /// The only half-day it may be used in; `nil` for both.
    public let half: HalfDay?
    /// The ages it may be used for.
    public let ages: CodeAges
    /// The first day it was in force, as far as is known.
    public let validFrom: CivilDate
    /// The last day it was in force; `nil` while it is.
    public let validTo: CivilDate?
    /// Words that people look for it by, in small letters with blanks between.
    public let searchWords: String
    /// What else to know; empty when there is nothing.
    public let note: String
    /// Where the row comes from.
    public let sources: [CodeSource]

    init(
        _ code: AttendanceCode, _ name: String, _ category: CodeCategory, _ counting: CodeCounting,
        isOnSite: Bool = false, detail: CodeDetail = .none, half: HalfDay? = nil, ages: CodeAges = .any,
        from validFrom: CivilDate, to validTo: CivilDate? = nil, words: String, note: String = "",
        sources: [CodeSource]
    ) {
        self.code = code
        self.name = name
        self.category = category
        self.counting = counting
        self.isOnSite = isOnSite
        self.detail = detail
        self.half = half
        self.ages = ages
        self.validFrom = validFrom
        self.validTo = validTo
        self.searchWords = words
        self.note = note
        self.sources = sources
    }

    /// Whether the session is a possible one.
    public var countsAsPossible: Bool { counting != .nothing }
    /// Whether the session is in the attendance numerator: in school or at an approved activity.
    public var countsAsPresent: Bool { counting == .attended }
    /// Whether an absence is authorised; `nil` where the code is no absence.
    public var isAuthorised: Bool? {
        if case .absence(let isAuthorised) = counting { isAuthorised } else { nil }
    }
    /// Whether people would say that the child is here: in school, or taught elsewhere as an attendance.
    public var isHere: Bool { isOnSite || countsAsPresent }

    /// Whether the code is in force on a date.
    public func isInForce(on date: CivilDate) -> Bool {
        date >= validFrom && validTo.map { date <= $0 } ?? true
    }
}

/// The ages that a code may be used for.
public enum CodeAges: Hashable, Sendable {
    /// Any age.
    case any
    /// Children of compulsory school age only.
    case compulsory
    /// Children outside compulsory school age only.
    case notCompulsory
}
