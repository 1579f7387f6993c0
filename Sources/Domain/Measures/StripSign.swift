/// What the strip of recent sessions shows for one of them.
public enum StripSign: CaseIterable, Sendable {
    /// Here, or taught elsewhere (V, P, W, B, K, D).
    case here
    /// Came late: L or U.
    case late
    /// Away, whatever the reason; C2 by a plan among them.
    case away
    /// Not counted: X, Q, Y1 to Y7, #.
    case uncounted
    /// Nothing recorded.
    case unrecorded
    /// There was no school.
    case closed

    /// The sign of a session.
    ///
    /// - Parameters:
    ///   - code: The code of the mark; `nil` when there is none.
    ///   - isSchoolDay: Whether there was school; a mark that is there all the same is shown.
    public init(_ code: AttendanceCode?, isSchoolDay: Bool = true) {
        guard let code else {
            self = isSchoolDay ? .unrecorded : .closed
            return
        }
        if Measure.late.includes(code) {
            self = .late
        } else if Measure.attendance.includes(code) || code == .dualRegistered {
            self = .here
        } else {
            self = Measure.absence.includes(code) ? .away : .uncounted
        }
    }
}
