/// Sessions for which an absence is already known and has its code.
///
/// It gives *expected* marks, worked out and drawn dim, which become entries when a person confirms them.
public struct PlannedAbsence: Hashable, Sendable, Codable {
    /// Which plan.
    public var id: PlanID
    /// The first session.
    public var from: Session
    /// The last session.
    public var to: Session
    /// The code that the sessions will have.
    public var code: AttendanceCode
    /// When the child is expected back within the session, if on the day: `back 10:30`.
    public var back: ClockTime?
    /// Why, in words; personal.
    public var reason: String

    /// A planned absence.
    public init(
        id: PlanID, from: Session, to: Session, code: AttendanceCode, back: ClockTime? = nil, reason: String = ""
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.code = code
        self.back = back
        self.reason = reason
    }
}
