/// Goes through one child's days in order, as they happened.
struct ChildScan {
    private let days: PatternDays
    private let siblings: [[DaySign]]
    private var away: AwayWatch
    private var mornings: EvenWatch
    private var afternoons: EvenWatch
    private var lateness: EvenWatch

    init(days: PatternDays, siblings: [[DaySign]], transitions: [CivilDate], settings: PatternSettings) {
        self.days = days
        self.siblings = siblings
        away = AwayWatch(
            days: days.days, siblings: siblings.count, transitions: transitions.compactMap(days.place(onOrAfter:)),
            settings: settings)
        mornings = EvenWatch(.amOnly, rates: [0.14], usual: Usual(events: 0.5, in: 100), settings: settings)
        afternoons = EvenWatch(.pmOnly, rates: [0.14, 0.27], usual: Usual(events: 0.5, in: 100), settings: settings)
        lateness = EvenWatch(.lateCreep, rates: [0.24, 0.62], usual: Usual(events: 0.41, in: 27.5), settings: settings)
    }

    /// What stands after the last day.
    var standing: [Standing] {
        [away.standing, mornings.standing, afternoons.standing, lateness.standing].compactMap(\.self)
    }

    /// What was raised, in order of time.
    var raises: [(kind: PatternKind, day: Int, level: Int)] {
        (away.raises + mornings.raises + afternoons.raises + lateness.raises).sorted { $0.day < $1.day }
    }

    mutating func run(_ signs: [DaySign], factors: DayFactors) {
        var known = 0
        var others = [DaySign](repeating: DaySign(), count: siblings.count)
        for (index, sign) in signs.enumerated() where sign.isKnown {
            known += 1
            let isReady = known > SettingPatterns.daysToKnow
            for place in siblings.indices { others[place] = siblings[place][index] }
            away.see(
                sign, siblings: others, of: days.days[index], at: index,
                factor: factors.factor(index, .away, happened: sign.isAway), isReady: isReady)
            seeHalves(sign, index, factors, isReady)
            guard sign.cameInMorning else { continue }
            lateness.see(
                sign.isLate, weight: 1, factor: factors.factor(index, .late, happened: sign.isLate), day: index,
                isReady: isReady)
        }
    }

    private mutating func seeHalves(_ sign: DaySign, _ index: Int, _ factors: DayFactors, _ isReady: Bool) {
        guard sign.isWhole else { return }
        if sign.cameInMorning {
            let happened = sign.presence == .awayAfternoon
            afternoons.see(
                happened, weight: sign.reason == .unheard ? 1.5 : 0.8,
                factor: factors.factor(index, .awayAfternoon, happened: happened), day: index, isReady: isReady)
        }
        if sign.presence == .here || sign.presence == .awayMorning {
            let happened = sign.presence == .awayMorning
            // A morning's appointment is common and says little.
            let weight = sign.reason == .medical ? 0.4 : sign.reason == .unheard ? 1.5 : 1
            mornings.see(
                happened, weight: weight, factor: factors.factor(index, .awayMorning, happened: happened), day: index,
                isReady: isReady)
        }
    }
}
