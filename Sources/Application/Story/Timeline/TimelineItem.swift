public import Domain

/// One line of a child's timeline, or several that are shown as one; its sentence is made when it is drawn.
public struct TimelineItem: Sendable, Identifiable {
    /// What tells a line from others of the same child.
    public enum ID: Hashable, Sendable {
        /// A spell of absence, by its first session.
        case spell(Session)
        /// A mark.
        case mark(Session)
        /// Something recorded beside a mark, by its entry in the log.
        case fact(FactVersion)
        /// An entry of the story.
        case entry(EntryID)
        /// A change of group, by its first day.
        case group(CivilDate)
        /// A plan.
        case plan(PlanID)
        /// Marks that are for others.
        case unseenMarks
        /// What came before the days that were read.
        case earlier
    }

    /// What a line speaks of.
    public enum Content: Sendable {
        /// Sessions missed one after the other.
        case spell(SpellLine)
        /// A mark that is no missed session: late, not counted, or changed.
        case mark(MarkLine)
        /// Welcomed back, after so many missed sessions.
        case welcome(WelcomeBack, after: Int)
        /// What was heard about a session.
        case heard(SessionNote)
        /// Left, back or arrived within a session.
        case moved(String)
        /// An entry of the story.
        case entry(EntryLine)
        /// Joined a group, or left.
        case group(name: String?, before: String?)
        /// A planned absence.
        case absencePlan(ShownMark, from: Session, to: Session, back: ClockTime?, reason: String)
        /// An agreed later arrival.
        case arrivalPlan(by: ClockTime, until: CivilDate?, detail: String)
        /// Marks of other groups are for others to see.
        case unseenMarks
        /// There is more before the days that were read.
        case earlier
    }

    /// Which line.
    public let id: ID
    /// The day under which it stands; of a spell the last.
    public let day: CivilDate
    /// What it speaks of.
    public let content: Content
    /// Its place within the day: minutes, the later first.
    let minute: Int
    /// Its place within the minute: the entry in the log, the later first.
    var order: Int64 = 0
}

/// Sessions that a child missed one after the other.
public struct SpellLine: Sendable {
    /// The missed sessions.
    public let marks: [MarkLine]
    /// The session in which the child was here again; `nil` while there is none.
    public let back: Session?
}

/// One mark and what became of it.
public struct MarkLine: Sendable {
    /// Which session.
    public let session: Session
    /// What stands; `nil` where the mark was taken back.
    public let mark: ShownMark?
    /// How it was changed last; `nil` where nobody changed it.
    public let change: LastChange?
}

/// The last change of a mark.
public struct LastChange: Sendable {
    /// What stood before; `nil` when nothing did.
    public let was: ShownMark?
    /// When it was changed.
    public let at: LondonTime
    /// Who changed it, and their position then.
    public let by: String
    /// Why; empty where no reason was owed, or it is not for these eyes.
    public let reason: String
}

/// An entry of the story with its earlier wordings.
public struct EntryLine: Sendable {
    /// The newest wording, or the withdrawal.
    public let line: StoryLine
    /// Earlier wordings, oldest first; empty where the entry was never changed.
    public let earlier: [StoryLine]
    /// How many entries that are for others stand for this line; 1 for every other.
    public var count = 1
}
