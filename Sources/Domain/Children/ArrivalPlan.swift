/// An agreed later arrival: a soft start inside the register's window, or a part-time timetable.
public struct ArrivalPlan: Hashable, Sendable, Codable {
    /// Which plan.
    public var id: PlanID
    /// The first day.
    public var from: CivilDate
    /// The last day; `nil` while it has no end.
    public var until: CivilDate?
    /// The half-day it is about.
    public var half: HalfDay
    /// The days of the week it is about.
    public var weekdays: Set<Weekday>
    /// The time by which the child is expected.
    public var by: ClockTime
    /// Whether a part-time timetable was agreed with a parent, so that an arrival after closing is C2, never U.
    public var isAgreedPartTime: Bool
    /// The door, the greeter and what helps, in words; personal.
    public var detail: String

    /// An arrival plan.
    public init(
        id: PlanID, from: CivilDate, until: CivilDate?, half: HalfDay = .morning,
        weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday], by: ClockTime,
        isAgreedPartTime: Bool = false, detail: String = ""
    ) {
        self.id = id
        self.from = from
        self.until = until
        self.half = half
        self.weekdays = weekdays
        self.by = by
        self.isAgreedPartTime = isAgreedPartTime
        self.detail = detail
    }
}
