/// A child left with somebody who is not on the list, as a manager agreed.
public struct UnlistedCollection: Hashable, Sendable {
    /// When the child left.
    public var at: ClockTime
    /// With whom.
    public var with: String
    /// Why it was agreed.
    public var reason: String
    /// The manager who agreed.
    public var agreedBy: StaffID

    /// An unlisted collection.
    public init(at: ClockTime, with: String = "", reason: String = "", agreedBy: StaffID) {
        self.at = at
        self.with = with
        self.reason = reason
        self.agreedBy = agreedBy
    }
}
