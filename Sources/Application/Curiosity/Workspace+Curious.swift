public import Domain
import EventLog
import Storage

/// What a step of a curiosity is taken on.
public enum CuriositySubject: Hashable, Sendable {
    /// Something that an adult noticed just now.
    case noticed
    /// A pattern nobody has taken up yet.
    case pattern(Pattern)
    /// What somebody has begun, as the person saw it; the pattern as it stands now, where there is one.
    case entry(EntryID, seen: FactVersion, pattern: Pattern?)

    /// What an item of the list is.
    public init(_ item: CuriosityItem) {
        if let record = item.record {
            self = .entry(record.entry, seen: record.version, pattern: item.pattern)
        } else if let pattern = item.pattern {
            self = .pattern(pattern)
        } else {
            self = .noticed
        }
    }
}

extension Workspace {
    /// Takes a step of a curiosity: the first step begins it, every other writes it anew.
    ///
    /// - Throws: ``CuriosityRefusal`` for a step that would close it silently; ``StoryError`` where somebody else has
    ///   written it since.
    /// - Returns: the entry's number.
    @discardableResult
    public func take(_ act: CuriosityAct, on subject: CuriositySubject, about child: ChildID) throws -> EntryID {
        let today = wall.date
        switch subject {
        case .noticed, .pattern:
            var curiosity = Curiosity()
            if case .pattern(let pattern) = subject { curiosity.origin = .pattern(PatternSeen(pattern)) }
            return try keep(.curiosity(try curiosity.after(act, on: today)), about: child)
        case .entry(let entry, let seen, let pattern):
            try keep(.curiosity, about: child, seen: seen) { snapshot in
                guard let known = try snapshot.story(of: child).last(where: { $0.entry == entry }), known.isCurrent,
                    let stands = try wording(known), case .curiosity(let before) = stands.content
                else { throw StoryError.withdrawn }
                var next = try before.after(act, on: today)
                // What is put aside is the pattern as it now stands: it returns when it grows from here.
                if let pattern, case .pattern(let first) = next.origin, PatternSeen(pattern).isSame(as: first) {
                    next.origin = .pattern(PatternSeen(pattern))
                }
                var after = stands
                after.content = StoryContent.curiosity(next).normalised
                return (after, known)
            }
            return entry
        }
    }
}
