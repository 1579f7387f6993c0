/// Whether a date is a school day, and if not, why.
public enum SchoolDay: Hashable, Sendable {
    /// There is school.
    case school
    /// There is none.
    case closed(Closure)

    /// Whether there is school.
    public var isSchool: Bool { self == .school }
}

/// Why there is no school on a date.
public enum Closure: Hashable, Sendable {
    /// Saturday or Sunday.
    case weekend
    /// No school year that was entered holds the date.
    case outsideSchoolYear
    /// A holiday, by its name.
    case holiday(String)
    /// Training for staff, by its name.
    case inset(String)
    /// A bank holiday, by its name.
    case bankHoliday(String)
    /// Closed by plan for another reason, by its name.
    case planned(String)

    init?(_ period: CalendarPeriod) {
        switch period.kind {
        case .holiday: self = .holiday(period.name)
        case .inset: self = .inset(period.name)
        case .bankHoliday: self = .bankHoliday(period.name)
        case .plannedClosure: self = .planned(period.name)
        case .schoolYear, .term: return nil
        }
    }
}

extension Closure: CustomStringConvertible {
    /// The reason as screens show it: `Christmas holiday`, `weekend`.
    public var description: String {
        switch self {
        case .weekend: "weekend"
        case .outsideSchoolYear: "outside the school year"
        case .holiday(let name): name.isEmpty ? "holiday" : name
        case .inset(let name): name.isEmpty ? "staff training" : name
        case .bankHoliday(let name): name.isEmpty ? "bank holiday" : name
        case .planned(let name): name.isEmpty ? "planned closure" : name
        }
    }
}
