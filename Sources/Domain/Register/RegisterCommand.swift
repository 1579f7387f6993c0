/// What a person asks of a register.
public enum RegisterCommand: Hashable, Sendable {
    /// This child has this code; minutes late only with L and U, by default from the clock where that fits.
    case mark(ChildID, AttendanceCode, minutesLate: Int? = nil, basis: MarkBasis)
    /// This child arrived at a time, by default now: here, L or U follows from it.
    ///
    /// Where the session is the child's to be away and the arrival is at or after closing, the code stays and the
    /// arrival is recorded beside it. Without a time, an arrival that is already recorded stays as it is.
    case arrive(ChildID, at: ClockTime? = nil, basis: MarkBasis)
    /// This child, who came, was so many minutes late; 0 is here from the beginning.
    case setMinutes(ChildID, Int, basis: MarkBasis)
    /// The mark of this child is taken back: unmarked again.
    case takeBack(ChildID, basis: MarkBasis)
    /// Every child who is due now and not marked is here.
    case everyoneHere
    /// The expected marks of these children, or of everybody when `nil`, are confirmed.
    case confirmExpected([ChildID]?)
    /// This child left at a time.
    case recordLeft(ChildID, at: ClockTime, DepartureDetail)
    /// This child, who had left, came back at a time.
    case recordReturned(ChildID, at: ClockTime)
    /// Something was heard about this child and session.
    case note(ChildID, SessionNote)
    /// This child was welcomed back.
    case welcome(ChildID, WelcomeBack)
    /// The register is complete: expected marks are confirmed and the counts recorded.
    case finish
    /// One of the person's own changes is taken back, or made again.
    case undo(UndoneChange, reason: AmendmentReason? = nil)
}

/// What a change of a mark rests on.
public struct MarkBasis: Hashable, Sendable {
    /// The entry that the person saw; `nil` when they saw that the child was never marked.
    public var seen: FactVersion?
    /// How the change comes to be made.
    public var cause: MarkCause
    /// Why, where the register has closed.
    public var reason: AmendmentReason?

    /// A basis for a change.
    public init(seen: FactVersion?, cause: MarkCause = .person, reason: AmendmentReason? = nil) {
        self.seen = seen
        self.cause = cause
        self.reason = reason
    }
}
