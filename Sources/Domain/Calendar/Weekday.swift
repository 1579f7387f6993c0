/// A day of the week; Monday is 1, as in ISO 8601.
public enum Weekday: Int, CaseIterable, Sendable, Codable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether the day is Saturday or Sunday.
    public var isWeekend: Bool {
        self == .saturday || self == .sunday
    }

    /// Three letters, as shown on screen: `Mon`.
    public var short: String {
        String(name.prefix(3))
    }

    /// The whole name: `Monday`.
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
