/// When a session's register opens and closes and when the session ends, each day alike.
///
/// A register may be open for at most 30 minutes (domain reference a1.8); the setting publishes its times.
public struct SessionTimes: Hashable, Sendable, Codable {
    /// Register-taking begins; a child who comes later is late.
    public let opens: ClockTime
    /// Register-taking ends; a child who comes at or after this time is marked U, and changes become amendments.
    public let closes: ClockTime
    /// The session ends.
    public let ends: ClockTime

    /// Times in order, the register open for 1 to 30 minutes; `nil` otherwise.
    public init?(opens: ClockTime, closes: ClockTime, ends: ClockTime) {
        guard (1...30).contains(opens.minutes(until: closes)), closes < ends else { return nil }
        self.opens = opens
        self.closes = closes
        self.ends = ends
    }
}
