import Domain

/// A small made-up group for tests of patterns: everybody is here unless the test says otherwise.
struct PatternSchool {
    static let first = CivilDate(year: 2026, month: 1, day: 5) ?? CivilDate(dayNumber: 0)
    static let calendar = SchoolCalendar([
        CalendarPeriod(
            id: PeriodID(rawValue: 1), kind: .schoolYear, from: first, to: first.adding(days: 7 * 26 - 1), name: "2026")
    ])

    var days: [CivilDate]
    /// Codes that differ from being here: by child, then by session.
    private var codes: [Int: [Session: AttendanceCode?]] = [:]
    private let children: Int
    private let siblings: [Int: [Int]]

    init(children: Int = 20, weeks: Int = 16, siblings: [Int: [Int]] = [:]) {
        self.children = children
        self.siblings = siblings
        days = Self.calendar.schoolDays(in: Self.first...Self.first.adding(days: 7 * weeks - 1))
    }

    /// The day in a week, both counted from 0.
    static func day(_ week: Int, _ day: Int) -> CivilDate { first.adding(days: 7 * week + day) }

    mutating func away(_ child: Int, _ dates: [CivilDate], _ code: AttendanceCode = .otherAbsence) {
        for date in dates {
            set(child, Session(date, .morning), code)
            set(child, Session(date, .afternoon), code)
        }
    }

    /// `nil`: the register was not taken.
    mutating func set(_ child: Int, _ session: Session, _ code: AttendanceCode?) {
        codes[child, default: [:]][session] = .some(code)
    }

    func history(_ child: Int) -> ChildHistory {
        var entries: [ChildHistory.Entry] = []
        for date in days {
            for half in HalfDay.allCases {
                let session = Session(date, half)
                if let changed = codes[child]?[session] {
                    if let code = changed { entries.append(ChildHistory.Entry(session, code, minutesLate: nil)) }
                } else {
                    entries.append(ChildHistory.Entry(session, .present(in: half)))
                }
            }
        }
        return ChildHistory(
            child: ChildID(rawValue: Int64(child)), group: GroupID(rawValue: 1),
            siblings: siblings[child, default: []].map { ChildID(rawValue: Int64($0)) }, entries: entries)
    }

    func patterns(asAt day: CivilDate? = nil, settings: PatternSettings = PatternSettings()) -> SettingPatterns {
        SettingPatterns(
            (0..<children).map(history), calendar: Self.calendar, settings: settings,
            asAt: day ?? days.last ?? Self.first)
    }

    /// The prompts about a child.
    func prompts(_ child: Int = 0, asAt day: CivilDate? = nil) -> [Pattern] {
        patterns(asAt: day).patterns(of: ChildID(rawValue: Int64(child))).filter(\.isPrompt)
    }

    /// The prompts about everybody.
    var allPrompts: [Pattern] { patterns().all.filter(\.isPrompt) }
}
