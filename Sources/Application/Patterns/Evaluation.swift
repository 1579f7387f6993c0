public import Domain

/// A pattern that is known to have been planted in a child's marks.
public struct PlantedTruth: Hashable, Sendable {
    /// Whose.
    public let child: ChildID
    /// What was planted, as the file says it.
    public let kind: String
    /// The first day on which it may show.
    public let starts: CivilDate

    /// A planted pattern.
    public init(child: ChildID, kind: String, starts: CivilDate) {
        self.child = child
        self.kind = kind
        self.starts = starts
    }
}

/// How well a way of noticing does against what was planted.
public struct Evaluation: Sendable {
    /// One kind's score.
    public struct Score: Hashable, Sendable {
        /// What was planted.
        public let kind: String
        /// How many were planted.
        public let planted: Int
        /// How many of these children were prompted about in time, whatever the prompt was called.
        public let found: Int
        /// How many of these were called by the planted name.
        public let named: Int
    }

    /// The scores, kind by kind.
    public private(set) var scores: [Score] = []
    /// School days from the plant to the first prompt, the day itself being 1; never prompted is not among them.
    public private(set) var delays: [Int] = []
    /// School days from the first prompt until a tenth of the year was missed, or to the last day of data.
    public private(set) var leads: [Int] = []
    /// How many prompts there were about children with nothing planted.
    public private(set) var falsePrompts = 0
    /// How many weeks of how many such children: the base of their rate.
    public private(set) var childWeeks = 0

    /// How many school days a prompt may take; for days beside holidays it has until the second holiday.
    static let schoolDays = 20

    /// Scores the days on which a way of noticing prompted.
    public init(
        _ histories: [ChildHistory], planted: [PlantedTruth], calendar: SchoolCalendar, last: CivilDate,
        prompts: (ChildHistory) -> [(kind: String, day: CivilDate)]
    ) {
        let truth = Dictionary(planted.map { ($0.child, $0) }, uniquingKeysWith: { first, _ in first })
        var counts: [String: (planted: Int, found: Int, named: Int)] = [:]
        for history in histories {
            let raised = prompts(history)
            guard let plant = truth[history.child] else {
                falsePrompts += raised.count
                childWeeks += Set(history.entries.map(\.session.date.monday)).count
                continue
            }
            counts[plant.kind, default: (0, 0, 0)].planted += 1
            guard let first = raised.first(where: { $0.day >= plant.starts }) else { continue }
            delays.append(calendar.schoolDayCount(in: plant.starts...first.day))
            let tenth = Self.tenth(of: history, from: first.day) ?? last
            leads.append(calendar.schoolDayCount(in: first.day...max(tenth, first.day)) - 1)
            if first.day <= Self.deadline(of: plant, in: calendar, last: last) {
                counts[plant.kind]?.found += 1
                if first.kind == plant.kind { counts[plant.kind]?.named += 1 }
            }
        }
        scores = counts.sorted { $0.key < $1.key }.map {
            Score(kind: $0.key, planted: $0.value.planted, found: $0.value.found, named: $0.value.named)
        }
    }

    /// How many were planted and found, of all kinds.
    public var recall: PatternShare {
        PatternShare(scores.reduce(0) { $0 + $1.found }, of: scores.reduce(0) { $0 + $1.planted })
    }

    /// False prompts in 100 children's week, in thousandths.
    public var falsePerHundredWeeks: Int { childWeeks == 0 ? 0 : falsePrompts * 100_000 / childWeeks }

    /// The middle one of some numbers.
    public static func median(_ numbers: [Int]) -> Int? {
        numbers.isEmpty ? nil : numbers.sorted()[numbers.count / 2]
    }

    private static func deadline(of plant: PlantedTruth, in calendar: SchoolCalendar, last: CivilDate) -> CivilDate {
        guard plant.kind == PatternKind.afterHoliday.rawValue else {
            return calendar.date(schoolDays: schoolDays, after: plant.starts.adding(days: -1)) ?? last
        }
        var closures = 0
        let days = calendar.schoolDays(in: plant.starts...max(last, plant.starts))
        for (index, day) in days.enumerated().dropFirst() where days[index - 1].days(until: day) >= 7 {
            closures += 1
            if closures == 2 { return index + 1 < days.count ? days[index + 1] : last }
        }
        return last
    }

    /// The first day from a day on at which a tenth of the sessions so far was missed.
    private static func tenth(of history: ChildHistory, from day: CivilDate) -> CivilDate? {
        var possible = 0
        var missed = 0
        for entry in history.entries {
            possible += Measure.possible.includes(entry.code) ? 1 : 0
            missed += Measure.absence.includes(entry.code) ? 1 : 0
            if entry.session.date >= day, possible > 0, missed * 10 >= possible { return entry.session.date }
        }
        return nil
    }
}
