/// Tells when a new minute has begun on the wall clock, though it sleeps by a clock that only counts.
///
/// Each look compares the two: a minute that passed while keys were handled is not missed, and neither is one that
/// was skipped because the machine slept or somebody set the clock.
nonisolated struct MinuteTimer {
    /// When the minute ends, in milliseconds of the counting clock.
    private var deadline: Int?

    /// Looks at both clocks; gives whether a minute has begun since the last look, and how long to wait at most.
    ///
    /// - Parameters:
    ///   - now: milliseconds of a clock that only counts.
    ///   - remaining: milliseconds to the next minute of the wall clock.
    mutating func look(now: Int, remaining: Int) -> (hasBegun: Bool, wait: Int) {
        // One more, so that a clock that rounds down has passed the minute for certain.
        let next = now + min(max(remaining, 0), 60_000) + 1
        defer { deadline = next }
        guard let deadline else { return (false, next - now) }
        // Two clocks may drift; half a minute is no drift.
        let hasBegun = now >= deadline || next > deadline + 30_000
        return (hasBegun, next - now)
    }
}
