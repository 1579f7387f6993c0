public import Domain

/// Tells the moment; the one source of time in the program.
public protocol WallClock: Sendable {
    /// The moment now.
    func now() -> Instant
}

extension WallClock {
    /// The date and time on a wall in England now.
    public func wall() -> LondonTime {
        LondonTime(now())
    }
}
