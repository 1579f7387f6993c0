public import Application
public import Domain
import Synchronization

/// A clock that stands still until a test sets it.
public final class TestClock: WallClock {
    private let instant: Mutex<Instant>

    /// A clock that shows a date and time in England, written `2026-11-23T08:50`.
    public init(_ wall: String) throws {
        guard let instant = Instant(london: wall) else { throw NoSuchTime(text: wall) }
        self.instant = Mutex(instant)
    }

    /// What the clock shows.
    public func now() -> Instant {
        instant.withLock { $0 }
    }

    /// Sets the clock to a date and time in England.
    public func set(_ wall: String) throws {
        guard let new = Instant(london: wall) else { throw NoSuchTime(text: wall) }
        instant.withLock { $0 = new }
    }

    /// Moves the clock on.
    public func advance(minutes: Int = 0, seconds: Int = 0) {
        instant.withLock {
            $0 = Instant(milliseconds: $0.milliseconds + Int64(minutes) * 60_000 + Int64(seconds) * 1_000)
        }
    }

    /// A time that a test wrote wrongly.
    struct NoSuchTime: Error {
        let text: String
    }
}
