/// How much more than usual everybody was away or late on each day: 1 on a plain day, 20 in the snow.
///
/// The setting's day is compared with the setting's past, then the group's day with the setting's; few children say
/// little, so each is drawn towards 1.
struct DayFactors: Sendable {
    /// For a child to whom it did not happen, and for one to whom it did and who must not be their own comparison.
    private var plain: [SIMD4<Float>] = []
    private var without: [SIMD4<Float>] = []
    /// The setting's rates up to each day.
    private(set) var rates: [SIMD4<Float>] = []

    init(group: GroupDays, setting: GroupDays) {
        var known: Float = 400
        var sums = SIMD4<Float>(16, 2, 2, 8)
        for (day, all) in setting.tallies.enumerated() {
            let rate = sums / known
            let own = group.tallies[day]
            func factor(_ less: Float) -> SIMD4<Float> {
                let counted = SIMD4<Float>(all.counts) - less
                let wide = (pointwiseMax(counted, .zero) + 4) / (rate * Float(all.known) + 4)
                let here = rate * wide * Float(own.known)
                let narrow = (pointwiseMax(SIMD4<Float>(own.counts) - less, .zero) + 3) / (here + 3)
                return (wide * narrow).clamped(lowerBound: SIMD4(repeating: 0.5), upperBound: SIMD4(repeating: 40))
            }
            plain.append(factor(0))
            without.append(factor(1))
            rates.append(rate)
            known += Float(all.known)
            sums += SIMD4<Float>(all.counts)
        }
    }

    func factor(_ day: Int, _ signal: GroupDays.Signal, happened: Bool) -> Double {
        Double(happened ? without[day][signal.rawValue] : plain[day][signal.rawValue])
    }
}
