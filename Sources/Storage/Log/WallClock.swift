import Domain

/// The one place where a moment is given its wall time in the log.
enum WallClock {
    /// How far England's wall clock is ahead of UTC at a moment, in minutes.
    static func offsetMinutes(at instant: Instant) -> Int {
        LondonTime.offsetMinutes(at: instant)
    }
}
