/// What tells a step from the others of its plan.
public enum StepSubject: Sendable {}
/// Names a step of a reintegration plan.
public typealias StepID = Identifier<StepSubject>

/// One step of the way back: what it looks like, when and where, with whom, and what helps.
public struct PlanStep: Hashable, Sendable, Identifiable {
    /// Which step.
    public let id: StepID
    /// What it looks like: `Morning, by the garden door`.
    public var what: String
    /// Where the child comes in, or is.
    public var place: String
    /// With whom.
    public var with: String
    /// The days of the week that are the child's.
    public var weekdays: Set<Weekday>
    /// When the child comes.
    public var from: ClockTime
    /// When the child goes.
    public var to: ClockTime
    /// What going well would look like.
    public var success: String
    /// What is done to help.
    public var support: String
    /// What is done if it is wobbly then.
    public var ifWobbly: String
    /// How sure of it the child was before, 0 to 10; `nil` where they did not say.
    public var confidence: Int?
    /// Who agreed to this step.
    public var agreements: [PlanAgreement]
    /// From when it might be tried; people choose, not the calendar.
    public var tryFrom: CivilDate?

    /// A step.
    public init(
        id: StepID, what: String, place: String = "", with: String = "",
        weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday], from: ClockTime, to: ClockTime,
        success: String = "", support: String = "", ifWobbly: String = "", confidence: Int? = nil,
        agreements: [PlanAgreement] = [], tryFrom: CivilDate? = nil
    ) {
        self.id = id
        self.what = what
        self.place = place
        self.with = with
        self.weekdays = weekdays
        self.from = from
        self.to = to
        self.success = success
        self.support = support
        self.ifWobbly = ifWobbly
        self.confidence = confidence
        self.agreements = agreements
        self.tryFrom = tryFrom
    }

    /// Whether somebody of the family agreed to it.
    public var hasFamilyAgreement: Bool { agreements.contains { $0.party == .family } }

    /// The days in a word: `Mon–Fri`, `Tue Thu`.
    public var days: String {
        let days = weekdays.sorted { $0.rawValue < $1.rawValue }
        guard let first = days.first, let last = days.last else { return "" }
        let isRun = days.count > 2 && last.rawValue - first.rawValue == days.count - 1
        return isRun ? "\(first.short)\u{2013}\(last.short)" : days.map(\.short).joined(separator: " ")
    }

    /// The time on site: `09:30–11:00`.
    public var times: String { "\(from)\u{2013}\(to)" }

    /// The door and the people as the register says them: `by the garden door, with Mr Okafor`.
    public var atTheDoor: String {
        [place, with.isEmpty ? "" : "with \(with)"].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
