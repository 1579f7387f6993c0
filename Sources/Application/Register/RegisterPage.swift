public import Domain

/// One group's register of one session, as a screen or a sheet shows it.
public struct RegisterPage: Sendable {
    /// The group.
    public var group: GroupID
    /// The group's name.
    public var groupName: String
    /// The session.
    public var session: Session
    /// The session's times on that date.
    public var times: SessionTimes
    /// Whether marks can be made now, and what that means.
    public var standing: RegisterStanding
    /// Whether the register was said to be complete, when and by whom, and whether that still is so.
    public var completion: PageCompletion
    /// The children on the roll that session, in register order.
    public var rows: [RegisterRow]

    /// How many have a mark.
    public var marked: Int {
        rows.count { $0.mark != nil }
    }

    /// How many are in school or at approved activity by their mark.
    public var here: Int {
        rows.count { $0.sign == .here || $0.sign == .late }
    }
}

/// Whether marks can be made in a register now.
public enum RegisterStanding: Hashable, Sendable {
    /// It is not a school day, and why.
    case noSchool(String)
    /// The session has not begun.
    case ahead(opens: ClockTime)
    /// Register-taking is going on; changes are corrections.
    case open(closes: ClockTime, minutesLeft: Int)
    /// Register-taking has ended; changes are amendments.
    case closed(at: ClockTime)
}

/// Whether a register was said to be complete, and whether it is still the register of which that was said.
public enum PageCompletion: Hashable, Sendable {
    /// Nobody said so, or it was taken back.
    case open
    /// The marks are those with which it was finished.
    case finished(FinishedLine)
    /// It was finished, and marks have changed since.
    case changed(since: FinishedLine)
}

/// When and by whom a register was said to be complete.
public struct FinishedLine: Hashable, Sendable {
    /// The time on the wall.
    public var at: ClockTime
    /// The date on the wall.
    public var on: CivilDate
    /// Who said so; empty where the reader may not know.
    public var by: String
}

/// One child's line of a register.
public struct RegisterRow: Sendable, Identifiable {
    /// The child.
    public var id: ChildID
    /// The number in the register, from 1.
    public var number: Int
    /// The name as registers list it.
    public var name: String
    /// The name the child is called.
    public var calledName: String
    /// The mark as this person may see it, if there is one.
    public var mark: ShownMark?
    /// Which entry of the log the mark is; also set when the last mark was taken back.
    public var version: FactVersion?
    /// How the mark came to be made.
    public var cause: MarkCause?
    /// Who made it.
    public var markedBy: StaffID?
    /// When the mark was made, by the wall clock.
    public var markedAt: LondonTime?
    /// Whether a mark was changed after closing.
    public var isAmended: Bool
    /// Whether the child is of compulsory school age that day.
    public var isCompulsoryAge: Bool
    /// What is expected of the child this session.
    public var expectation: ShownExpectation
    /// What matters at the door.
    public var doorNote: String
    /// When the child left, if they did and are not back.
    public var leftAt: ClockTime?
    /// When the child came back after leaving.
    public var backAt: ClockTime?
    /// When the child arrived beside an agreed absence.
    public var arrivedAt: ClockTime?
    /// Whether something was heard or noted.
    public var hasNote: Bool
    /// Whether the child was welcomed back.
    public var isWelcomed: Bool
    /// How many sessions the child has been away up to this one; 0 when there is nothing to come back from.
    public var sessionsAway: Int
    /// This week and last, morning and afternoon, oldest first.
    public var strip: [StripSign]
    /// What the child loves.
    public var interests: [String]
    /// The words of an arrival plan or a planned absence that matter here.
    public var planWords: String
    /// Whether a reasonable adjustment holds on the session's day.
    public var hasAdjustment: Bool

    /// What a change of this row rests on: the entry that the person sees.
    public var basis: MarkBasis {
        MarkBasis(seen: version)
    }

    /// The sign of the mark for the strip and for counting.
    public var sign: StripSign {
        mark?.strip ?? .unrecorded
    }
}
