public import Domain

/// Why an absence or an arrival could not be planned.
public enum PlanError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The last session comes before the first.
    case endsBeforeItBegins
    /// There is no school in all that time.
    case noSchool
    /// The code cannot be planned: it is not an absence, or not in force.
    case notAnAbsence(String)
    /// The arrival is after the register closes and nothing was agreed with a parent.
    case afterClosing(closes: ClockTime)
    /// The live step of a plan decides what is expected then.
    case liveStep
    /// The child has no plan then.
    case nothingPlanned

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .endsBeforeItBegins: "The last day comes before the first. Nothing was planned."
        case .noSchool: "There is no school on those days. Nothing was planned."
        case .notAnAbsence(let sign):
            "\(sign) cannot be planned: it needs a code of absence or other activity. Nothing was planned."
        case .afterClosing(let closes):
            "The register closes at \(closes): later arrivals would be U. A manager can plan it with a part-time "
                + "timetable agreed with a parent. Nothing was planned."
        case .liveStep:
            "The live step of a plan decides what is expected here. Nothing was changed. Change the step in Plans: F6."
        case .nothingPlanned: "Nothing is planned for this child in this session."
        }
    }
}
