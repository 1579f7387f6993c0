/// A stretch of the school calendar: the year itself, or days inside it without school.
public struct CalendarPeriod: Hashable, Sendable, Codable {
    /// What a stretch of the calendar is; stored as a number that never changes.
    public enum Kind: Int, CaseIterable, Sendable, Codable {
        /// The school year: days outside every school year are not school days.
        case schoolYear = 1
        /// A holiday between terms or half-terms.
        case holiday = 2
        /// Training days for staff.
        case inset = 3
        /// A bank holiday.
        case bankHoliday = 4
        /// Closed by plan for another reason, such as polling.
        case plannedClosure = 5
        /// A term inside the year; for headings only, it closes nothing.
        case term = 6
    }

    /// Which period.
    public var id: PeriodID
    /// What it is.
    public var kind: Kind
    /// The first day.
    public var from: CivilDate
    /// The last day, the same as the first for a single day.
    public var to: CivilDate
    /// What the setting calls it.
    public var name: String

    /// A calendar period.
    public init(id: PeriodID, kind: Kind, from: CivilDate, to: CivilDate, name: String) {
        self.id = id
        self.kind = kind
        self.from = from
        self.to = to
        self.name = name
    }
}
