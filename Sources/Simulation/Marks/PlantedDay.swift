import Domain

/// What a planted pattern makes of one day.
struct PlantedDay {
    var isAway = false
    var isAwayAfternoon = false
    var minutesLate: Int?

    /// A day of a pattern that has begun; siblings are given the same random number.
    static func make(
        _ pattern: PlantedPattern, day: MarkDay, shared: Int, using random: inout SeededRandom
    ) -> PlantedDay {
        var planted = PlantedDay()
        switch pattern.kind {
        case .weekday: planted.isAway = day.date.weekday == pattern.weekday && random.happens(700_000)
        case .drop: planted.isAway = random.happens(240_000)
        case .siblings: planted.isAway = shared < 170_000
        case .afterHoliday: planted.isAway = day.isBesideHoliday && random.happens(900_000)
        case .pmOnly: planted.isAwayAfternoon = random.happens(270_000)
        case .brokenWeeks: planted.isAway = random.happens(200_000)
        case .lateCreep:
            let weeks = pattern.starts.days(until: day.date) / 7
            if random.happens(min(300_000 + weeks * 40_000, 800_000)) {
                planted.minutesLate = min(3 + weeks + random.below(6), 28)
            }
        }
        return planted
    }
}
