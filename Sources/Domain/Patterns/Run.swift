/// One running comparison: how many times likelier a child's recent days are if something changed than if nothing did.
///
/// Each day multiplies the score; where nothing speaks for a change it falls back to 1 and begins again (Page's
/// cumulative sum). So it finds by itself since when.
struct Run: Sendable {
    private(set) var score = 1.0
    /// The days that belong to the pattern, by their place.
    private(set) var hits: [Int] = []
    /// How likely it is that the last day was part of the pattern.
    var planted = 0.0

    mutating func step(_ ratio: Double, day: Int, isHit: Bool = false) {
        score *= ratio
        if isHit { hits.append(day) }
        if score <= 1 { reset() }
    }

    mutating func reset() {
        score = 1
        hits.removeAll(keepingCapacity: true)
    }

    /// How many times likelier something that happens so often makes a day on which it did, or did not, happen.
    static func ratio(_ happened: Bool, rate: Double, chance: Double, weight: Double = 1) -> Double {
        happened ? 1 + rate * weight * (1 - chance) / chance : 1 - rate
    }
}
