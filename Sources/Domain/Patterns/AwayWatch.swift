/// Watches whole days away for every pattern that they can make, and raises the one that explains them best.
///
/// A day away is compared with the child's own usual times what the group's same day explains. Days that follow a day
/// away are judged as going on with it, so that a week of flu is one spell and not five days.
struct AwayWatch: Sendable {
    /// Places of the runs that are not of a day of the week.
    private enum Place: Int, CaseIterable {
        case drop, burst, weekly, beside, after
    }

    private let settings: PatternSettings
    private let transitions: [Int]
    private let days: [PatternDays.Day]
    private var usual = Usual(events: 1.85, in: 92)
    private var runs = [Run](repeating: Run(), count: Place.allCases.count)
    private var weekdays = [Run](repeating: Run(), count: 7)
    private var family: [FamilyRun]
    private var spells: [Int] = []
    private var spellDays = 0
    private var week = -1
    private var daysOfWeek = 0
    private var isWeekAffected = false
    private(set) var standing: Standing?
    private(set) var raises: [(kind: PatternKind, day: Int, level: Int)] = []

    init(days: [PatternDays.Day], siblings: Int, transitions: [Int], settings: PatternSettings) {
        self.days = days
        self.settings = settings
        self.transitions = transitions
        family = [FamilyRun](repeating: FamilyRun(), count: siblings)
    }

    /// Takes in a day on which the child was here or away.
    mutating func see(
        _ sign: DaySign, siblings: [DaySign], of day: PatternDays.Day, at index: Int, factor: Double, isReady: Bool
    ) {
        let away = sign.isAway
        let weight = sign.reason.weight
        let chance = usual.chance(times: factor)
        if away, spellDays == 0 { spells.append(index) }
        let step = AwayStep(
            isAway: away, weight: weight, chance: chance, spellDays: spellDays, factor: factor, index: index)
        step.take(&runs[Place.drop.rawValue], rate: 0.24, isOpportunity: true)
        step.take(&runs[Place.burst.rawValue], rate: 0.48, isOpportunity: true)
        for place in 0..<7 {
            step.take(&weekdays[place], rate: 0.94 * 0.8, isOpportunity: place == day.weekday.rawValue - 1)
        }
        seeHoliday(step, day)
        seeWeek(step, day)
        for place in family.indices {
            family[place].see(sign, siblings[place], own: usual.rate, factor: factor, day: index)
        }
        if spellDays == 0 { usual.add(away, exposure: factor) }
        spellDays = away ? spellDays + 1 : 0
        if standing != nil {
            follow(away, day, index, siblings)
        } else if isReady {
            raise(day, index)
        }
    }

    private mutating func seeHoliday(_ step: AwayStep, _ day: PatternDays.Day) {
        guard day.after == 1 || day.before == 1 else { return }
        // The day counts by itself, whether a spell begins or goes on: being away there at all is what is watched.
        let chance = min(step.chance * 1.8, 0.6)
        let ratio = Run.ratio(
            step.isAway, rate: 0.92, chance: chance, weight: step.weight.squareRoot())
        runs[Place.beside.rawValue].step(ratio, day: step.index, isHit: step.isAway)
        if day.after == 1 { runs[Place.after.rawValue].step(ratio, day: step.index, isHit: step.isAway) }
    }

    private mutating func seeWeek(_ step: AwayStep, _ day: PatternDays.Day) {
        let place = Place.weekly.rawValue
        let rate = 0.5
        if day.week != week {
            if daysOfWeek >= 3, !isWeekAffected { runs[place].step(1 - rate, day: step.index) }
            week = day.week
            daysOfWeek = 0
            isWeekAffected = false
        }
        daysOfWeek += 1
        if step.isAway, step.spellDays == 0, !isWeekAffected {
            isWeekAffected = true
            let chance = min(step.chance * 4.5, 0.6)
            runs[place].step(
                Run.ratio(true, rate: rate, chance: chance, weight: step.weight), day: step.index, isHit: true)
            runs[place].planted = 1
        } else if step.spellDays > 0, runs[place].planted > 0 {
            runs[place].step(step.isAway ? 0.5 : 1 / (1 - AwayStep.staysAfterOne), day: step.index)
            runs[place].planted = 0
        }
    }

    private mutating func follow(_ away: Bool, _ day: PatternDays.Day, _ index: Int, _ siblings: [DaySign]) {
        guard let now = standing else { return }
        if let last = now.hits.last, index - last > settings[now.kind].schoolDays {
            standing = nil
            for place in runs.indices { runs[place].reset() }
            for place in weekdays.indices { weekdays[place].reset() }
            for place in family.indices { family[place].reset() }
            return
        }
        let belongs =
            switch now.kind {
            case .weekday: day.weekday == now.weekday
            case .afterHoliday: day.after == 1 || day.before == 1
            case .siblings: now.sibling.map { siblings[$0].isAway } ?? false
            default: true
            }
        // A spell is one more time, however long it is.
        if away, spellDays == 1, belongs, standing?.add(index) == true, let standing {
            raises.append((standing.kind, index, standing.level))
        }
    }

    private mutating func raise(_ day: PatternDays.Day, _ index: Int) {
        var best: (excess: Double, standing: Standing)?
        func consider(_ run: Run, _ kind: PatternKind, weekday: Weekday? = nil, sibling: Int? = nil, scale: Double = 1)
        {
            let threshold = settings[kind]
            guard threshold.isOn, let first = run.hits.first, run.hits.count >= threshold.atLeast else { return }
            let spells = spells.count { $0 >= first }
            // Two spells say less than three: they must be the more unusual for it.
            let scale = kind == .afterHoliday ? scale : spells == 2 ? 1.7 : spells < 2 ? .infinity : 1
            let excess = run.score / (Double(threshold.oneIn) * scale)
            guard excess > 1, excess > best?.excess ?? 1 else { return }
            best = (
                excess, Standing(kind, weekday: weekday, sibling: sibling, hits: run.hits, raisedOn: index)
            )
        }
        consider(runs[Place.drop.rawValue], settled(.drop, runs[Place.drop.rawValue], index))
        consider(runs[Place.burst.rawValue], settled(.drop, runs[Place.burst.rawValue], index))
        consider(runs[Place.weekly.rawValue], .brokenWeeks)
        for (place, scale) in [(Place.beside, 7.0), (.after, 1)] where closures(runs[place.rawValue].hits) > 1 {
            consider(runs[place.rawValue], .afterHoliday, scale: scale)
        }
        for place in weekdays.indices { consider(weekdays[place], .weekday, weekday: Weekday(rawValue: place + 1)) }
        for (place, run) in family.map(\.run).enumerated() { consider(run, .siblings, sibling: place) }
        guard let best else { return }
        standing = best.standing
        raises.append((best.standing.kind, index, 1))
    }

    /// What many days away are called: since a change of group or home, or spells of more than a day.
    private func settled(_ kind: PatternKind, _ run: Run, _ index: Int) -> PatternKind {
        guard let first = run.hits.first else { return kind }
        if transitions.contains(where: { $0 <= first && index - $0 <= settings[.transition].schoolDays }),
            settings[.transition].isOn
        {
            return .transition
        }
        let spells = spells.count { $0 >= first }
        let isShort = spells >= 3 && run.hits.count >= 2 * spells && run.hits.count < 3 * spells
        return isShort && settings[.shortSpells].isOn ? .shortSpells : kind
    }

    private func closures(_ hits: [Int]) -> Int {
        Set(hits.map { days[$0].closure + (days[$0].before == 1 ? 1 : 0) }).count
    }
}
