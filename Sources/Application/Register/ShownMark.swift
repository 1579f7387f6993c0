public import Domain

/// A mark as the person who is signed in may see it: whatever shows one takes it from here.
///
/// A code that is not for their eyes is `Y`, “away, explained”, and is not in here at all.
public struct ShownMark: Hashable, Sendable {
    /// The code; `nil` where it is not for this person's eyes.
    public let code: AttendanceCode?
    /// The sign as registers write it.
    public let sign: String
    /// A word or two for it.
    public let shortName: String
    /// Minutes after opening, with L and U.
    public let minutesLate: Int?
    /// The sign for the strip and for counting.
    public let strip: StripSign

    /// A mark as somebody with these permissions may see it.
    public init(_ mark: Mark, permissions: Permissions) {
        let isSeen = permissions.sees(mark.code)
        code = isSeen ? mark.code : nil
        sign = isSeen ? mark.code.sign : "Y"
        shortName = isSeen ? mark.code.shortName : "away, explained"
        minutesLate = mark.minutesLate
        strip = StripSign(mark.code)
    }

    /// The mark itself; `nil` where it is not for this person's eyes.
    var seen: Mark? {
        code.map { Mark($0, minutesLate: minutesLate) }
    }
}

/// What is expected of a child, as the person who is signed in may see it.
public enum ShownExpectation: Hashable, Sendable {
    /// The child is expected from the beginning.
    case here
    /// An absence is planned; perhaps the child comes back within the session.
    case absence(ShownMark, back: ClockTime?, plan: PlanID)
    /// The child is expected later, by an agreed time.
    case arrival(by: ClockTime, plan: PlanID)
    /// The session is agreed not to be the child's; the time is when the child comes in within it, if at all.
    case agreedAway(ShownMark, by: ClockTime?, plan: PlanID)
    /// Nothing is expected.
    case none(NothingExpected)

    /// What is expected, as somebody with these permissions may see it.
    public init(_ expected: ExpectedAttendance, permissions: Permissions) {
        switch expected {
        case .here: self = .here
        case .absence(let code, let back, let plan):
            self = .absence(ShownMark(Mark(code), permissions: permissions), back: back, plan: plan)
        case .arrival(let by, let plan): self = .arrival(by: by, plan: plan)
        case .agreedAway(let code, let by, let plan):
            self = .agreedAway(ShownMark(Mark(code), permissions: permissions), by: by, plan: plan)
        case .none(let why): self = .none(why)
        }
    }

    /// The mark that a person can confirm; `nil` where the child is expected to come.
    public var mark: ShownMark? {
        switch self {
        case .absence(let mark, _, _), .agreedAway(let mark, _, _): mark
        case .here, .arrival, .none: nil
        }
    }
}
