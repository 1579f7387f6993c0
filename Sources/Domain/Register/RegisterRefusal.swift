/// Why a register did not take what was asked; nothing was written.
public enum RegisterRefusal: Error, Hashable, Sendable {
    /// There is no school that day.
    case notSchoolDay(CivilDate, Closure)
    /// The child is not on this group's roll that day.
    case notOnRoll(ChildID)
    /// The session has not opened.
    case notOpenYet(opens: ClockTime, on: CivilDate)
    /// The code may not be used for this child in this session.
    case codeNotInForce(ChildID, AttendanceCode, CodeStanding)
    /// The code does not fit the arrival; the one that fits.
    case codeDoesNotFitArrival(ChildID, AttendanceCode, at: ClockTime, fits: AttendanceCode)
    /// The register is still open, so nobody has arrived after closing.
    case notClosedYet(ChildID, closes: ClockTime)
    /// The time has not come.
    case timeNotCome(ClockTime, now: ClockTime)
    /// The time is outside the session.
    case outsideSession(ClockTime, opens: ClockTime, ends: ClockTime)
    /// The clock cannot stand for the arrival in a session that is over: a time is needed.
    case arrivalTimeNeeded(ChildID)
    /// Minutes belong to a child who came.
    case notAnArrival(ChildID)
    /// The register has closed: a change owes a reason.
    case reasonNeeded(ChildID, closed: ClockTime)
    /// The session is over: taking something back owes a reason.
    case reasonNeededToTakeBack(Session, ended: ClockTime)
    /// What was to be taken back, or made again, is not as the person left it.
    case changedSince(UndoneChange)
    /// Somebody else changed this child's entry since the person saw it.
    case conflict(ChildID, current: RegisterEntry?, seen: FactVersion?)
    /// These children are not marked.
    case unmarked([ChildID])
    /// The child was not here to leave.
    case notHere(ChildID)
    /// The child has not left.
    case notOut(ChildID)
    /// The time comes before another that it must follow.
    case wrongOrder(ChildID, ClockTime, after: ClockTime)
    /// Nothing was written in it.
    case empty
    /// The file says otherwise than the register.
    case importDiffers(ChildID, Session, recorded: Mark?, offered: Mark)
}

extension RegisterRefusal: CustomStringConvertible {
    /// What the rule is and what to do.
    public var description: String {
        switch self {
        case .notSchoolDay(let date, let closure):
            "There is no school on \(date.short): \(closure). Nothing is marked; the calendar can be changed."
        case .notOnRoll:
            "This child is not on this group's roll that day. Check the group and the dates of joining and leaving."
        case .notOpenYet(let opens, let date):
            "This register opens on \(date.short) at \(opens). Nobody is marked before; plan a known absence instead."
        case .codeNotInForce(_, let code, let standing):
            "\(code.sign) cannot be used here. \(standing) Choose another; in the register ? lists them."
        case .codeDoesNotFitArrival(_, let code, let time, let fits):
            "An arrival at \(time) is \(fits.sign), not \(code.sign). Give \(fits.sign), or another time."
        case .notClosedYet(_, let closes):
            "The register is open until \(closes): a child who comes now is L. Press L."
        case .timeNotCome(let time, let now):
            "It is \(now); \(time) has not come. Give a time that has."
        case .outsideSession(let time, let opens, let ends):
            "\(time) is outside this session (\(opens) to \(ends)). Give a time inside it."
        case .arrivalTimeNeeded:
            "This session is over. Give the time when the child came, such as =0908."
        case .notAnArrival:
            "Minutes belong to a child who came. Press L first, or give the time of arrival, such as =0908."
        case .reasonNeeded(_, let closed):
            "The register closed at \(closed). A change now is an amendment: give a reason. The first entry is kept."
        case .reasonNeededToTakeBack(let session, let ended):
            "The \(session.half.name) of \(session.date.short) ended at \(ended). Taking this back now is an amendment: give a reason. What was recorded is kept."
        case .changedSince:
            "Somebody else has changed this since. Theirs stands and yours is not taken back."
        case .conflict:
            "Somebody else has changed this since you saw it. Theirs stands; look at both and decide."
        case .unmarked(let children):
            children.count == 1
                ? "1 child is not marked. Press ! to go there."
                : "\(children.count) children are not marked. Press ! to go to the next."
        case .notHere:
            "This child is not marked as in school. Mark the child here first."
        case .notOut:
            "No leaving is recorded for this child. Record when the child left first."
        case .wrongOrder(_, let time, let earlier):
            "\(time) is before \(earlier), which it must follow. Give a later time."
        case .empty:
            "Nothing is written in it yet. Write something, or press Esc."
        case .importDiffers(_, let session, let recorded, let offered):
            "The register has \(recorded?.code.sign ?? "a mark taken back") for \(session.date.british) "
                + "\(session.half.abbreviation), the file has \(offered.code.sign). The register stands."
        }
    }
}
