/// Something that the law or its guidance asks of a setting about one child's absence: support first, done by a person,
/// never by the program.
public struct LawPrompt: Hashable, Sendable {
    /// What it asks.
    public enum Kind: Int, CaseIterable, Sendable {
        /// A reason for an N is owed by its fifth school day, else it becomes O (regulation 10(7) to (9)).
        case notYetKnown
        /// A child with a social worker is away without word: the worker is told (local guidance).
        case socialWorker
        /// Away without leave ten school days in a row: a return to the local authority (regulation 13).
        case unauthorisedRun
        /// Ten sessions without leave in ten school weeks: support is considered first (national framework).
        case unauthorisedInWeeks
        /// Fifteen days of illness in a school year: the sickness return (regulation 13).
        case illness
    }

    /// What it asks.
    public let kind: Kind
    /// The sessions that it is worked out from, in order of time; never empty.
    public let sessions: [RecordedSession]
    /// School days since the first of them for an N; else how many days or sessions count.
    public let count: Int
    /// The last day for a reason, for an N.
    public let deadline: CivilDate?

    /// Whether it is an N whose last day for a reason has come.
    public var isDeadlineReached: Bool { kind == .notYetKnown && count >= Self.lastSchoolDay }

    /// The day from which an answer to it counts.
    ///
    /// A social worker is told anew of each day without word; every other prompt is answered once for its sessions.
    public var since: CivilDate {
        kind == .socialWorker ? sessions[sessions.count - 1].session.date : sessions[0].session.date
    }

    /// The school day after its session by which a reason is owed for an N.
    public static let lastSchoolDay = 5
    /// The school day after its session from which the date is shown; our proposal.
    public static let firstShownDay = 3
    /// School days without leave in a row at which a return is owed.
    public static let runDays = 10
    /// Days of illness in a school year at which a return is owed.
    public static let illDays = 15
}

extension LawPrompt: CustomStringConvertible {
    /// What it asks, for a person; support comes first.
    public var description: String {
        switch kind {
        case .notYetKnown:
            let first = sessions[0].session.date.short
            guard !isDeadlineReached else {
                return "Fifth school day of an N of \(first): one more try; then o makes it O in your name."
            }
            return "A reason by \(deadline?.short ?? "the fifth school day"): N since \(first), school day \(count)."
        case .socialWorker:
            return "Has a social worker and nobody has heard: tell them today."
        case .unauthorisedRun:
            return "\(count) school days in a row without leave: what would help? A return to the authority is owed."
        case .unauthorisedInWeeks:
            return "\(count) sessions without leave in ten school weeks: support first. What would help?"
        case .illness:
            return "\(count) days ill this school year: what would help? A sickness return is owed."
        }
    }

    /// The step that answers it, once a person has taken it; `nil` for an N, which only a reason or O answers.
    public var answer: String? {
        switch kind {
        case .notYetKnown: nil
        case .socialWorker: "Social worker told"
        case .unauthorisedRun: "Absence return sent to the authority"
        case .unauthorisedInWeeks: "Support talked about with the family"
        case .illness: "Sickness return sent to the authority"
        }
    }
}
