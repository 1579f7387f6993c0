/// What one day says about a run of days away.
struct AwayStep {
    /// How often a second day away follows the first, and another day the second.
    static let staysAfterOne = 0.65
    private static let staysAfterMore = 0.36

    let isAway: Bool
    let weight: Double
    let chance: Double
    let spellDays: Int
    let factor: Double
    let index: Int

    /// Takes the day into a run of a pattern that makes such a share of its days days away.
    func take(_ run: inout Run, rate: Double, isOpportunity: Bool) {
        let rate = isOpportunity ? rate : 0
        guard spellDays > 0 else {
            run.step(
                Run.ratio(isAway, rate: rate, chance: chance, weight: weight), day: index,
                isHit: isAway && isOpportunity)
            let lift = isAway ? rate * weight * (1 - chance) / chance : 0
            run.planted = lift / (1 + lift)
            return
        }
        let stays = min(
            (spellDays == 1 ? Self.staysAfterOne : Self.staysAfterMore) * max(1, factor.squareRoot()), 0.9)
        let planted = run.planted
        if isAway {
            let total = planted * (rate + (1 - rate) * chance) + (1 - planted) * (stays + rate * (1 - stays))
            run.step(total / stays, day: index, isHit: isOpportunity && rate * planted > 0.1)
            run.planted = min(rate * planted / total, 1)
        } else {
            let total = (1 - rate) * (planted * (1 - chance) + (1 - planted) * (1 - stays))
            run.step(total / (1 - stays), day: index)
            run.planted = 0
        }
    }
}

extension DaySign.Reason {
    /// How much a day away with such a reason speaks for a pattern: what nobody heard the reason of speaks most.
    var weight: Double {
        switch self {
        case .unheard: 4
        case .heard: 0.5
        case .medical: 0.5
        case .holiday: 0.3
        }
    }
}
