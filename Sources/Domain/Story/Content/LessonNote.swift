/// What was seen of a child within a session: left a lesson, stayed elsewhere; it never alters the session's mark.
public struct LessonNote: Hashable, Sendable {
    /// What was seen.
    public var sign: LessonSign
    /// Which lesson: `maths`; empty where it was none.
    public var lesson: String
    /// Which room or area: `library`.
    public var room: String
    /// Which adult was with the child: as colleagues say the name.
    public var adult: String
    /// In which half of the day.
    public var half: HalfDay
    /// More about it, in words.
    public var words: String

    /// A lesson note.
    public init(
        sign: LessonSign, lesson: String = "", room: String = "", adult: String = "", half: HalfDay, words: String = ""
    ) {
        self.sign = sign
        self.lesson = lesson
        self.room = room
        self.adult = adult
        self.half = half
        self.words = words
    }

    /// What happened, in a few words: `left maths, Room 4, Mr Okafor`.
    public var what: String {
        let place = sign == .stayed ? [room.isEmpty ? lesson : room] : [lesson.isEmpty ? room : lesson]
        let rest = sign == .stayed ? [room.isEmpty ? "" : lesson] : [lesson.isEmpty ? "" : room]
        let parts = place + rest + [adult]
        return sign.words + " " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

/// What was seen of a child within a session; stored as a number that never changes.
public enum LessonSign: Int, CaseIterable, Sendable {
    /// Went out of a lesson before its end, or asked to.
    case left = 1
    /// Stayed in another place: the library, the corridor.
    case stayed = 2
    /// Came into a lesson after the others.
    case lateIn = 3
    /// Was not in a lesson, and is in the building.
    case away = 4

    /// What it is called: `left`.
    public var words: String {
        switch self {
        case .left: "left"
        case .stayed: "stayed in"
        case .lateIn: "came late to"
        case .away: "was not in"
        }
    }

    /// The letter that chooses it.
    public var letter: Character {
        switch self {
        case .left: "l"
        case .stayed: "s"
        case .lateIn: "t"
        case .away: "n"
        }
    }
}
