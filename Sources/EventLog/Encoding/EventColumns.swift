/// The integers of an event that have a column of their own, so that a fold reads no payload.
public struct EventColumns: Hashable, Sendable {
    /// The child that the fact is about.
    public var child: Int64?
    /// The session's number.
    public var session: Int64?
    /// The number of the code that the fact gives.
    public var code: Int64?
    /// Minutes late, with a code for coming late.
    public var minutes: Int64?
    /// Minute of the day at which it happened.
    public var clock: Int64?
    /// The number of the code that was there before.
    public var fromCode: Int64?
    /// The minutes late that were there before.
    public var fromMinutes: Int64?
    /// The number of the cause of a mark.
    public var cause: Int64?
    /// The position of the entry that this one supersedes.
    public var supersedes: Int64?

    /// Columns, all empty but those named.
    public init(
        child: Int64? = nil, session: Int64? = nil, code: Int64? = nil, minutes: Int64? = nil, clock: Int64? = nil,
        fromCode: Int64? = nil, fromMinutes: Int64? = nil, cause: Int64? = nil, supersedes: Int64? = nil
    ) {
        self.child = child
        self.session = session
        self.code = code
        self.minutes = minutes
        self.clock = clock
        self.fromCode = fromCode
        self.fromMinutes = fromMinutes
        self.cause = cause
        self.supersedes = supersedes
    }
}
