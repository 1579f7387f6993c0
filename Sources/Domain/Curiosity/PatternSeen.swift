/// A pattern as it stood when somebody took it up: enough to tell whether it has grown since.
public struct PatternSeen: Hashable, Sendable {
    /// What it was.
    public var kind: PatternKind
    /// The day of the week of a ``PatternKind/weekday``.
    public var weekday: Weekday?
    /// The lesson, place or adult of a ``PatternKind/lessons``.
    public var lesson: String?
    /// How often it had been raised, 1 at first.
    public var level: Int
    /// How much: affected of possible.
    public var size: PatternShare
    /// Since when.
    public var since: CivilDate
    /// The day of the newest session of its evidence.
    public var upTo: CivilDate
    /// The sessions that it was made of, in order of time.
    public var evidence: [Session]
    /// What it said, in one plain sentence.
    public var sentence: String

    /// A pattern as it stood.
    public init(
        kind: PatternKind, weekday: Weekday? = nil, lesson: String? = nil, level: Int = 1, size: PatternShare,
        since: CivilDate, upTo: CivilDate, evidence: [Session] = [], sentence: String
    ) {
        self.kind = kind
        self.weekday = weekday
        self.lesson = lesson
        self.level = level
        self.size = size
        self.since = since
        self.upTo = upTo
        self.evidence = evidence
        self.sentence = sentence
    }

    /// A pattern as it stands now.
    public init(_ pattern: Pattern) {
        self.init(
            kind: pattern.kind, weekday: pattern.weekday, lesson: pattern.lesson, level: pattern.level,
            size: pattern.size, since: pattern.since, upTo: pattern.evidence.last?.date ?? pattern.raised,
            evidence: pattern.evidence, sentence: pattern.sentence)
    }

    /// Whether both are of one pattern, whatever its size.
    public func isSame(as other: PatternSeen) -> Bool {
        kind == other.kind && weekday == other.weekday && lesson == other.lesson
    }
}
