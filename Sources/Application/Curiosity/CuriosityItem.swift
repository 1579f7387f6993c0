public import Domain

/// One thing to be curious about: a pattern nobody has taken up yet, or an entry that somebody has begun.
public struct CuriosityItem: Hashable, Sendable, Identifiable {
    /// What tells an item from others.
    public enum ID: Hashable, Sendable {
        /// An entry that somebody has begun.
        case entry(EntryID)
        /// A pattern nobody has taken up.
        case pattern(PatternKey)
    }

    /// Which.
    public var id: ID
    /// The pattern as it stands now; `nil` where none does.
    public var pattern: Pattern?
    /// How large the pattern was when it was put aside or understood; `nil` where it never was.
    public var before: PatternShare?
    /// What somebody has begun; `nil` where nobody has.
    public var record: CuriosityRecord?
    /// Where in the order it stands.
    public var order: CuriosityOrder

    /// What it is about, in one plain sentence.
    public var sentence: String {
        var words = record?.curiosity.subject ?? pattern?.sentence ?? ""
        if let pattern, let record, case .pattern(let seen) = record.curiosity.origin, seen.size != pattern.size {
            words = [pattern.sentence, record.curiosity.noticed].filter { !$0.isEmpty }.joined(separator: "; ")
        }
        guard let before else { return words }
        return "\(words); grown since \(before.affected) of \(before.possible)"
    }

    /// The pattern that it is about, as it stands now, else as it stood when somebody took it up.
    public var seen: PatternSeen? {
        if let pattern { return PatternSeen(pattern) }
        if case .pattern(let seen)? = record?.curiosity.origin { return seen }
        return nil
    }

    /// The sessions that the pattern is made of, as it stands now, else as it stood when somebody took it up.
    public var evidence: [Session] { seen?.evidence ?? [] }

    /// Since when.
    public var since: CivilDate { seen?.since ?? record?.began ?? CivilDate(dayNumber: 0) }
}

/// A curiosity as it stands in a child's story.
public struct CuriosityRecord: Hashable, Sendable {
    /// Which entry.
    public var entry: EntryID
    /// The entry in the log by which it stands.
    public var version: FactVersion
    /// The day on which it was begun.
    public var began: CivilDate
    /// Who wrote it last.
    public var by: StaffID
    /// When it was written last.
    public var written: Instant
    /// What it says.
    public var curiosity: Curiosity
}
