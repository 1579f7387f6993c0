public import Domain

/// A child's school year in figures, and the sessions that they are made of.
public struct YearFigures: Sendable {
    /// One school week, Monday to Friday.
    public struct Week: Sendable {
        /// Its Monday.
        public let monday: CivilDate
        /// The signs of its mornings.
        public let mornings: [StripSign]
        /// The signs of its afternoons.
        public let afternoons: [StripSign]
    }

    /// The school year.
    public let year: SchoolYear
    /// How many sessions have each code.
    public let counts: SessionCounts
    /// The weeks with school up to now, in order.
    public let weeks: [Week]
    /// The name of the group beside the child; `nil` where there is none that this person may see.
    public let groupName: String?
    private let recorded: [RecordedSession]
    private let others: [FigureWorking.Other]
    private let own: WeekdayCounts
    /// The sessions of that group.
    public let group: GroupSessions
    private let permissions: Permissions

    init(
        year: SchoolYear, recorded: [RecordedSession], others: [FigureWorking.Other], weeks: [Week],
        groupName: String?, group: GroupSessions, permissions: Permissions
    ) {
        self.year = year
        self.recorded = recorded
        self.others = others
        self.weeks = weeks
        self.groupName = groupName
        self.group = group
        self.permissions = permissions
        counts = SessionCounts(of: recorded)
        var own = WeekdayCounts()
        for session in recorded { own.add(session.session, session.code) }
        self.own = own
    }

    /// How a figure of the child comes about.
    public func working(_ figure: Figure) -> ShownWorking {
        ShownWorking(FigureWorking(figure, of: recorded, others: others), permissions: permissions)
    }

    /// The share of sessions that the child attended in one half of a day of the week, or of all of them.
    public func share(on weekday: Weekday? = nil, _ half: HalfDay) -> Percentage {
        own.counts(on: weekday, half).percentage(.attendance)
    }

    /// The same of everybody who was in the group with the child.
    public func groupShare(on weekday: Weekday? = nil, _ half: HalfDay) -> Percentage {
        group.share(Figure(.attendance, on: weekday, half))
    }
}

/// How many sessions have each code, by the half of the day of the week.
struct WeekdayCounts {
    private var days = [SessionCounts](repeating: SessionCounts(), count: 14)

    mutating func add(_ session: Session, _ code: AttendanceCode?) {
        days[(session.date.weekday.rawValue - 1) * 2 + session.half.rawValue].add(code)
    }

    func counts(on weekday: Weekday?, _ half: HalfDay) -> SessionCounts {
        if let weekday { return days[(weekday.rawValue - 1) * 2 + half.rawValue] }
        var sum = SessionCounts()
        for weekday in Weekday.allCases { sum.add(days[(weekday.rawValue - 1) * 2 + half.rawValue]) }
        return sum
    }
}

/// How a figure comes about, as this person may see it: a code that is not for their eyes is not in it.
public struct ShownWorking: Sendable {
    /// Sessions that are left out for one reason.
    public struct LeftOutGroup: Sendable {
        /// The reason, in words.
        public let why: String
        /// Whether they are of the child's time and only no part of this figure.
        public let isOtherSide: Bool
        /// The sessions, in order of time.
        public let sessions: [Session]
    }

    /// The figure.
    public let figure: Figure
    /// The sessions that it sums, with the mark of each, in order of time.
    public let made: [(session: Session, words: String)]
    /// The sessions that it does not, by reason.
    public let leftOut: [LeftOutGroup]
    /// The possible sessions.
    public let possible: Int
    /// The share; `nil` for what is no share.
    public let share: Percentage?

    init(_ working: FigureWorking, permissions: Permissions) {
        figure = working.figure
        possible = working.possible
        share = working.share
        made = working.made.map { session in
            guard let code = session.code else { return (session.session, "not marked") }
            let mark = ShownMark(Mark(code), permissions: permissions)
            return (session.session, "\(mark.sign) \(mark.shortName)")
        }
        var groups: [(why: String, isOther: Bool, sessions: [Session])] = []
        for other in working.leftOut {
            let (why, isOther) = Self.words(other.why, permissions)
            if let index = groups.firstIndex(where: { $0.why == why }) {
                groups[index].sessions.append(other.session)
            } else {
                groups.append((why, isOther, [other.session]))
            }
        }
        // What counts nowhere comes first: it is what people ask about.
        leftOut = (groups.filter { !$0.isOther } + groups.filter(\.isOther)).map {
            LeftOutGroup(why: $0.why, isOtherSide: $0.isOther, sessions: $0.sessions)
        }
    }

    private static func words(_ why: LeftOut, _ permissions: Permissions) -> (String, Bool) {
        switch why {
        case .otherCode(let code):
            let mark = ShownMark(Mark(code), permissions: permissions)
            let isCounted = Measure.possible.includes(code)
            return ("\(mark.sign) \(mark.shortName)" + (isCounted ? "" : ", not counted"), isCounted)
        case .unmarked: return ("not marked", false)
        case .notOnRoll: return ("not on roll", false)
        case .notSeen: return ("in another group, for others to see", false)
        }
    }
}
