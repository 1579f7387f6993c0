/// What is to be made of a pattern, given what was asked about the child before.
public enum PatternReturn: Hashable, Sendable {
    /// Nobody has looked at it yet.
    case new
    /// Somebody is curious about it already: it belongs to that entry.
    case takenUp(EntryID)
    /// It was put aside or understood, and has not grown: it stays quiet.
    case quiet(EntryID)
    /// It was put aside or understood, and has grown since.
    case grown(EntryID, from: PatternShare)

    /// What a pattern is, beside what is known about the child.
    ///
    /// What was put aside or understood returns only when it grows: when it was raised once more, as detection counts
    /// (``Pattern/level``), or when all of it is newer than what was looked at (our proposal).
    ///
    /// - Parameters:
    ///   - seen: The pattern as it stands now.
    ///   - before: Every curiosity about the child, oldest first.
    public static func of(_ seen: PatternSeen, before: [(entry: EntryID, curiosity: Curiosity)]) -> PatternReturn {
        var last: (entry: EntryID, seen: PatternSeen)?
        for (entry, curiosity) in before {
            guard case .pattern(let known) = curiosity.origin, known.isSame(as: seen) else { continue }
            if curiosity.isOpen { return .takenUp(entry) }
            last = (entry, known)
        }
        guard let last, seen.since <= last.seen.upTo else { return .new }
        return seen.level > last.seen.level ? .grown(last.entry, from: last.seen.size) : .quiet(last.entry)
    }

    /// Whether somebody should be asked to ask.
    public var isPrompt: Bool {
        switch self {
        case .new, .grown: true
        case .takenUp, .quiet: false
        }
    }
}
