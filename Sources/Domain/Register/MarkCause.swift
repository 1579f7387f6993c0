/// How a mark came to be made; stored as a number that never changes.
public enum MarkCause: Int, CaseIterable, Sendable, Codable {
    /// A person marked this child.
    case person = 1
    /// A person marked everybody due and not yet marked as here, in one act.
    case everyoneDue = 2
    /// A person confirmed a planned absence.
    case plannedAbsence = 3
    /// A person confirmed what an arrival plan or a timetable expects.
    case arrivalPlan = 4
    /// A file from another system said so.
    case imported = 5
    /// A person took back their own change, or made it again.
    case undo = 6
    /// A script said so through the command line.
    case script = 7
}
