public import Domain

#if canImport(Glibc)
    import Glibc
#endif

/// The machine's own clock.
public struct SystemClock: WallClock {
    /// The machine's clock.
    public init() {}

    /// The moment now.
    public func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

/// A clock that was set to another moment when the program began, and runs on; for rehearsals alone.
public struct RehearsalClock: WallClock {
    private let offset: Int64
    private let base: any WallClock

    /// A clock that says `start` now.
    public init(startingAt start: Instant, over base: any WallClock = SystemClock()) {
        self.base = base
        offset = start.milliseconds - base.now().milliseconds
    }

    /// The moment now, by this clock.
    public func now() -> Instant {
        Instant(milliseconds: base.now().milliseconds + offset)
    }
}
