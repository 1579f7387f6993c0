import Domain

/// What a planted pattern makes of one day.
struct PlantedDay {
    var isAway = false
    var isAwayAfternoon = false
    var minutesLate: Int?
    /// The code of the absence.
    var code = AttendanceCode.illness

    /// A day of a pattern that has begun; siblings are given the same random number.
    static func make(
        _ pattern: PlantedPattern, day: MarkDay, shared: Int, using random: inout SeededRandom
    ) -> PlantedDay {
        var planted = PlantedDay()
        let weeks = pattern.starts.days(until: day.date) / 7
        switch pattern.kind {
        case .weekday: planted.isAway = day.date.weekday == pattern.weekday && random.happens(750_000)
        case .drop: planted.isAway = random.happens(260_000)
        case .siblings: planted.isAway = shared < 160_000
        case .afterHoliday:
            planted.isAway = day.afterHoliday > 0 && random.happens(day.afterHoliday == 1 ? 950_000 : 200_000)
        case .pmOnly: planted.isAwayAfternoon = random.happens(270_000)
        case .brokenWeeks: planted.isAway = random.happens(200_000)
        case .lateCreep:
            if random.happens(min(200_000 + weeks * 150_000, 800_000)) {
                planted.minutesLate = 8 + 2 * weeks + random.below(6)
            }
        }
        if planted.isAway || planted.isAwayAfternoon { planted.code = code(of: pattern.kind, using: &random) }
        return planted
    }

    private static func code(of kind: PlantedPattern.Kind, using random: inout SeededRandom) -> AttendanceCode {
        switch kind {
        case .siblings: .otherAbsence
        case .afterHoliday: .illness
        case .pmOnly: random.pick([.illness, .otherAbsence, .medical])
        case .drop: random.pick([.illness, .illness, .otherAbsence, .notYetKnown])
        case .weekday, .brokenWeeks, .lateCreep: random.pick([.illness, .otherAbsence])
        }
    }
}
