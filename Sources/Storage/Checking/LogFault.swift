/// The first place in the log that does not hold, and why.
public struct LogFault: Hashable, Sendable {
    /// The commit.
    public let commit: Int64
    /// The event in it, where it can be told.
    public let event: Int64?
    /// What does not hold.
    public let reason: Reason

    /// What does not hold.
    public enum Reason: Hashable, Sendable {
        /// A commit is not there.
        case commitMissing
        /// A commit stands where none can be.
        case commitOutOfPlace
        /// A commit's columns cannot be what was written.
        case commitUnreadable
        /// The commit does not follow the one before.
        case notLinked
        /// The commit's own columns, or its hash, were changed after it was recorded.
        case commitChanged
        /// The count of events is not the commit's.
        case eventCount(found: Int64, recorded: Int64)
        /// An event is not there.
        case eventMissing
        /// An event stands where none can be, or belongs to no commit.
        case eventOutOfPlace
        /// The event's columns, or its leaf, were changed after it was recorded.
        case eventChanged
        /// The payload is not the one whose hash was recorded.
        case payloadChanged
        /// The event is in no known stream.
        case streamMissing
        /// The event's version does not follow the one before in its stream.
        case versionOutOfOrder(found: Int64, expected: Int64)
        /// The stream's table says another version than its last event.
        case streamVersion(found: Int64, expected: Int64)
        /// The event cannot be read as a fact.
        case factUnreadable
        /// A finished register's counts are not those of its marks.
        case unbalanced(group: Int64, session: Int64)
        /// The log ends before the head that was written down.
        case endsEarly(written: Int64)
        /// The hash here is not the one that was written down.
        case notAsWrittenDown
        /// SQLite cannot read the file here.
        case fileDamaged(String)
    }
}

extension LogFault: CustomStringConvertible {
    /// A sentence for people: where, and what.
    public var description: String {
        let place = event.map { "Commit \(commit), event \($0)" } ?? "Commit \(commit)"
        return "\(place): \(reason)."
    }
}

extension LogFault.Reason: CustomStringConvertible {
    /// What does not hold, without the place.
    public var description: String {
        switch self {
        case .commitMissing: "the commit is missing"
        case .commitOutOfPlace: "a commit stands where none can be"
        case .commitUnreadable: "the commit's columns cannot be what was written"
        case .notLinked: "it does not follow the commit before it"
        case .commitChanged: "the commit's own columns or its hash were changed after it was recorded"
        case .eventCount(let found, let recorded): "it has \(found) events, but \(recorded) were recorded"
        case .eventMissing: "the event is missing"
        case .eventOutOfPlace: "an event stands where none can be"
        case .eventChanged: "the event was changed after it was recorded"
        case .payloadChanged: "the event's payload was changed after it was recorded"
        case .streamMissing: "the event is in no known stream"
        case .versionOutOfOrder(let found, let expected):
            "the event is number \(found) of its stream, but \(expected) comes next"
        case .streamVersion(let found, let expected):
            "its stream is said to have \(found) events, but has \(expected)"
        case .factUnreadable: "the event cannot be read as a fact"
        case .unbalanced: "the counts of the finished register are not those of its marks"
        case .endsEarly(let written): "the log ends here, but commit \(written) was written down"
        case .notAsWrittenDown: "its hash is not the one that was written down"
        case .fileDamaged(let message): "the file cannot be read here (\(message))"
        }
    }
}
