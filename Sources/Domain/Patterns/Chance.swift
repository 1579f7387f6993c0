/// How likely something is by chance.
enum Chance {
    /// The chance of at least so many in so many days, for a child with such a usual.
    ///
    /// The usual is not known exactly; fewer days leave more room for chance. So the sum is of the negative binomial
    /// distribution: events at a rate that is itself only as sure as the days behind it.
    static func ofAtLeast(_ count: Int, in days: Int, usual affected: Int, of known: Int) -> Double {
        let shape = affected + 1
        let weight = Double(known + 20)
        let kept = weight / (weight + Double(days))
        var term = 1.0
        for _ in 0..<shape { term *= kept }
        var below = 0.0
        for number in 0..<max(count, 0) {
            below += term
            term *= Double(shape + number) / Double(number + 1) * (1 - kept)
        }
        return min(max(1 - below, 0), 1)
    }
}
