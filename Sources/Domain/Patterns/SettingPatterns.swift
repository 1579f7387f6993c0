/// The patterns of a whole setting as they stood on a day: every child's days, and everybody's for comparison.
///
/// Only what was recorded up to that day is looked at. A new mark costs one child: the sums of the group change with
/// it, the other children are asked again when somebody looks at them.
public struct SettingPatterns: Sendable {
    /// The thresholds.
    public let settings: PatternSettings
    /// The last day that is looked at.
    public let day: CivilDate
    let calendar: SchoolCalendar
    let days: PatternDays
    private(set) var histories: [ChildHistory]
    private var places: [ChildID: Int] = [:]
    private var signs: [[DaySign]] = []
    private var setting: GroupDays
    private var groups: [GroupID: GroupDays] = [:]
    private var factors: [GroupID: DayFactors] = [:]
    private let noGroup: DayFactors

    /// How many days a child must be known before anything is raised: our proposal.
    static let daysToKnow = 15

    /// Takes in the histories of every child of a setting, those who left among them.
    public init(
        _ histories: [ChildHistory], calendar: SchoolCalendar, settings: PatternSettings = PatternSettings(),
        asAt day: CivilDate
    ) {
        self.settings = settings
        self.calendar = calendar
        self.day = day
        var kept = histories
        var first = day
        var marked: Set<CivilDate> = []
        for index in kept.indices {
            if let last = kept[index].entries.last, last.session.date > day {
                kept[index].entries.removeAll { $0.session.date > day }
            }
            kept[index].lessons.removeAll { $0.session.date > day }
            if let begins = kept[index].entries.first?.session.date { first = min(first, begins) }
            for entry in kept[index].entries where entry.session.half == .morning { marked.insert(entry.session.date) }
            if let last = kept[index].entries.last?.session.date { marked.insert(last) }
        }
        self.histories = kept
        days = PatternDays(calendar: calendar, marked: marked, in: first...day)
        setting = GroupDays(days: days.days.count)
        for (index, history) in kept.enumerated() {
            places[history.child] = index
            let own = Self.signs(of: history, on: days)
            signs.append(own)
            setting.add(own)
            if let group = history.group {
                groups[group, default: GroupDays(days: days.days.count)].add(own)
            }
        }
        let everybody = setting
        factors = groups.mapValues { DayFactors(group: $0, setting: everybody) }
        noGroup = DayFactors(group: setting, setting: setting)
    }

    /// Every pattern of every child, in the order in which the children were given.
    public var all: [Pattern] { histories.indices.flatMap { patterns(at: $0) } }

    /// The patterns of one child: prompts first, then notes.
    public func patterns(of child: ChildID) -> [Pattern] {
        places[child].map { patterns(at: $0) } ?? []
    }

    /// Every time that something was raised about a child, in order, what no longer stands as well.
    public func raises(of child: ChildID) -> [PatternRaise] {
        guard let place = places[child] else { return [] }
        return scan(place).raises.map { PatternRaise(kind: $0.kind, day: days.days[$0.day].date, level: $0.level) }
    }

    /// Takes in a new mark, or one in place of another, and gives the child's patterns.
    public mutating func record(_ entry: ChildHistory.Entry, of child: ChildID) -> [Pattern] {
        guard let place = places[child], let index = days.index(of: entry.session.date) else {
            return patterns(of: child)
        }
        histories[place].put(entry)
        let before = signs[place][index]
        let codes = histories[place].codes(on: entry.session.date)
        let after = DaySign(codes.morning, codes.afternoon, minutesLate: codes.minutes)
        signs[place][index] = after
        setting.add(before, on: index, count: -1)
        setting.add(after, on: index)
        if let group = histories[place].group {
            groups[group]?.add(before, on: index, count: -1)
            groups[group]?.add(after, on: index)
            if let own = groups[group] { factors[group] = DayFactors(group: own, setting: setting) }
        }
        return patterns(at: place)
    }

    private func patterns(at place: Int) -> [Pattern] {
        let history = histories[place]
        let siblings = self.siblings(of: history)
        let result = scan(place)
        let maker = PatternMaker(
            child: history.child, days: days.days, signs: signs[place], siblings: siblings)
        let prompts = result.standing.map(maker.pattern).sorted {
            ($0.chance, $0.kind.rank) < ($1.chance, $1.kind.rank)
        }
        return prompts + LessonPatterns(history: history, days: days, settings: settings).found
            + PatternNotes(history: history, calendar: calendar, day: day, settings: settings).found
    }

    private func siblings(of history: ChildHistory) -> [[DaySign]] {
        history.siblings.compactMap { places[$0] }.map { signs[$0] }
    }

    private func scan(_ place: Int) -> ChildScan {
        let history = histories[place]
        var scan = ChildScan(
            days: days, siblings: siblings(of: history), transitions: history.transitions, settings: settings)
        scan.run(signs[place], factors: history.group.flatMap { factors[$0] } ?? noGroup)
        return scan
    }

    private static func signs(of history: ChildHistory, on days: PatternDays) -> [DaySign] {
        var signs = [DaySign](repeating: DaySign(), count: days.days.count)
        var next = 0
        let entries = history.entries
        while next < entries.count {
            let date = entries[next].session.date
            var morning: AttendanceCode?
            var afternoon: AttendanceCode?
            var minutes: Int?
            while next < entries.count, entries[next].session.date == date {
                if entries[next].session.half == .morning {
                    morning = entries[next].code
                    minutes = entries[next].minutesLate
                } else {
                    afternoon = entries[next].code
                }
                next += 1
            }
            if let index = days.index(of: date) {
                signs[index] = DaySign(morning, afternoon, minutesLate: minutes)
            }
        }
        return signs
    }
}
