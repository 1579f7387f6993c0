/// Where commits are kept: a file here, or later a server that many machines share.
///
/// Nothing above may depend on the log being local: what is asked for is only this.
public protocol EventStore {
    /// Adds a commit, if every named stream still has the version that the decision was made on.
    ///
    /// - Throws: ``AppendError/moved(stream:expected:found:)`` when a stream has moved: load again and decide again.
    func append(_ draft: CommitDraft, expecting versions: [StreamName: Int64]) throws -> CommitReceipt
    /// The version of a stream: how many events it has.
    func version(of stream: StreamName) throws -> Int64
    /// The last commit's number and hash; what a person can write down to prove the log later.
    func head() throws -> LogHead
}

/// The end of the log.
public struct LogHead: Hashable, Sendable {
    /// The last commit's number; 0 for an empty log.
    public var commit: Int64
    /// The last event's position; 0 for an empty log.
    public var position: Int64
    /// The last commit's hash: 32 bytes, zeroes for an empty log.
    public var hash: [UInt8]

    /// The end of a log.
    public init(commit: Int64, position: Int64, hash: [UInt8]) {
        self.commit = commit
        self.position = position
        self.hash = hash
    }
}

/// Why a commit could not be added.
public enum AppendError: Error, Hashable, Sendable {
    /// The stream moved between loading and adding.
    case moved(stream: StreamName, expected: Int64, found: Int64)
    /// A commit must have at least one event.
    case empty
}
