public import EventLog

/// What a check of the whole file found.
public struct VerifyReport: Hashable, Sendable {
    /// The end of the log as far as it holds.
    public let head: LogHead
    /// The first place that does not hold; `nil` when all of it does.
    public let fault: LogFault?
    /// Read models that are not what the log gives; looked at only when the log holds.
    public let drifted: [TableDifference]
    /// Events whose sealed words were destroyed; the chain holds without them.
    public let destroyed: Int

    /// Whether the log holds and the read models are what it gives.
    public var isSound: Bool { fault == nil && drifted.isEmpty }
}
