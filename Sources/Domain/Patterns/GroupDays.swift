/// How many children of a group, or of the whole setting, were here, away or late on each day.
///
/// It is what a child's days are compared with, so that a snow day, a Friday dip or a stomach bug is nobody's own
/// pattern.
struct GroupDays: Sendable {
    /// What is counted.
    enum Signal: Int, CaseIterable {
        case away, awayMorning, awayAfternoon, late
    }

    /// One day of one group.
    struct Tally: Sendable {
        var known: Int32 = 0
        var counts = SIMD4<Int32>()
    }

    private(set) var tallies: [Tally]

    init(days: Int) {
        tallies = [Tally](repeating: Tally(), count: days)
    }

    mutating func add(_ signs: [DaySign]) {
        for (day, sign) in signs.enumerated() { add(sign, on: day) }
    }

    mutating func add(_ sign: DaySign, on day: Int, count: Int32 = 1) {
        guard sign.isKnown else { return }
        tallies[day].known += count
        switch sign.presence {
        case .away: tallies[day].counts[0] += count
        case .awayMorning: tallies[day].counts[1] += count
        case .awayAfternoon: tallies[day].counts[2] += count
        case .here, .unknown: break
        }
        if sign.isLate { tallies[day].counts[3] += count }
    }
}
