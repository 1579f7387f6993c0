/// Something in a child's attendance that is worth asking about, or worth knowing: never a label.
public struct Pattern: Hashable, Sendable {
    /// Whose.
    public let child: ChildID
    /// What it is.
    public let kind: PatternKind
    /// The day of the week of a ``PatternKind/weekday``.
    public let weekday: Weekday?
    /// The lesson, place or adult of a ``PatternKind/lessons``.
    public let lesson: String?
    /// The first day that belongs to it: since when.
    public let since: CivilDate
    /// The day on which it was first to be seen, or on which it had grown enough to be raised again.
    public let raised: CivilDate
    /// 1 when it was first raised, one more each time it has grown since.
    public let level: Int
    /// The sessions that it is made of, in order of time.
    public let evidence: [Session]
    /// How much: affected of possible, since ``since``.
    public let size: PatternShare
    /// The child's own usual: affected of possible before ``since``.
    public let usual: PatternShare
    /// How likely so much would be by chance, had nothing changed for the child, 0 to 1; for a note it is 1.
    public let chance: Double

    /// A pattern with all that is known of it.
    public init(
        child: ChildID, kind: PatternKind, weekday: Weekday? = nil, lesson: String? = nil, since: CivilDate,
        raised: CivilDate, level: Int = 1, evidence: [Session], size: PatternShare, usual: PatternShare,
        chance: Double = 1
    ) {
        self.child = child
        self.kind = kind
        self.weekday = weekday
        self.lesson = lesson
        self.since = since
        self.raised = raised
        self.level = level
        self.evidence = evidence
        self.size = size
        self.usual = usual
        self.chance = chance
    }

    /// Whether it asks somebody to ask.
    public var isPrompt: Bool { kind.isPrompt }

    /// What stays the same while it grows: a dismissal is of this, up to a ``level``.
    public var key: PatternKey { PatternKey(child: child, kind: kind, weekday: weekday, lesson: lesson) }
}

/// Names a pattern of a child, whatever its size.
public struct PatternKey: Hashable, Sendable {
    /// Whose.
    public let child: ChildID
    /// What it is.
    public let kind: PatternKind
    /// The day of the week of a ``PatternKind/weekday``.
    public let weekday: Weekday?
    /// The lesson, place or adult of a ``PatternKind/lessons``.
    public let lesson: String?

    /// A key.
    public init(child: ChildID, kind: PatternKind, weekday: Weekday? = nil, lesson: String? = nil) {
        self.child = child
        self.kind = kind
        self.weekday = weekday
        self.lesson = lesson
    }
}

/// So many of so many: days, mornings, Fridays, lessons, minutes.
public struct PatternShare: Hashable, Sendable {
    /// How many were affected.
    public let affected: Int
    /// How many there were.
    public let possible: Int

    /// A share.
    public init(_ affected: Int, of possible: Int) {
        self.affected = affected
        self.possible = possible
    }
}
