/// What pattern detection reads of one child: marks in order of time, and what else is known that may explain them.
///
/// Works for any age: a session that was not booked or not required (X) is simply not possible, and one whose register
/// was never taken is not in the history at all, neither here nor away.
public struct ChildHistory: Hashable, Sendable {
    /// One marked session.
    public struct Entry: Hashable, Sendable {
        /// Which session.
        public let session: Session
        /// What the register says.
        public let code: AttendanceCode
        /// Minutes late, where the child came late and somebody wrote it down.
        public let minutesLate: Int?

        /// A marked session.
        public init(_ session: Session, _ code: AttendanceCode, minutesLate: Int? = nil) {
            self.session = session
            self.code = code
            self.minutesLate = minutesLate
        }
    }

    /// A lesson, place or adult that a child stayed away from; the session's mark says nothing of it.
    public struct MissedLesson: Hashable, Sendable {
        /// When.
        public let session: Session
        /// The lesson, place or adult.
        public let lesson: String

        /// A missed lesson.
        public init(_ session: Session, _ lesson: String) {
            self.session = session
            self.lesson = lesson
        }
    }

    /// Whose.
    public let child: ChildID
    /// The group whose days the child is compared with; the one of the last day.
    public var group: GroupID?
    /// Brothers and sisters here.
    public var siblings: [ChildID]
    /// The marks, in order of time; sessions without a mark are not among them.
    public var entries: [Entry]
    /// Missed lessons, in order of time.
    public var lessons: [MissedLesson]
    /// Days of a change of group, key adult, address or parents, in order.
    public var transitions: [CivilDate]

    /// A child's history.
    public init(
        child: ChildID, group: GroupID? = nil, siblings: [ChildID] = [], entries: [Entry] = [],
        lessons: [MissedLesson] = [], transitions: [CivilDate] = []
    ) {
        self.child = child
        self.group = group
        self.siblings = siblings
        self.entries = entries
        self.lessons = lessons
        self.transitions = transitions
    }
}

extension ChildHistory {
    /// Puts a mark in its place in time, instead of an earlier one of the same session.
    mutating func put(_ entry: Entry) {
        let place = entries.lastIndex { $0.session <= entry.session }
        if let place, entries[place].session == entry.session {
            entries[place] = entry
        } else {
            entries.insert(entry, at: place.map { $0 + 1 } ?? 0)
        }
    }

    /// The codes of a day, and how late the child came.
    func codes(on date: CivilDate) -> (morning: AttendanceCode?, afternoon: AttendanceCode?, minutes: Int?) {
        let morning = entries.last { $0.session == Session(date, .morning) }
        let afternoon = entries.last { $0.session == Session(date, .afternoon) }
        return (morning?.code, afternoon?.code, morning?.minutesLate)
    }
}
