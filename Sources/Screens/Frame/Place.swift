/// The places named in the first row, in their order; each has a function key.
public enum Place: Int, CaseIterable, Sendable {
    case today, register, children, followUp, plans, insights

    /// The word in the first row.
    public var title: String {
        switch self {
        case .today: "Today"
        case .register: "Register"
        case .children: "Children"
        case .followUp: "Follow-up"
        case .plans: "Plans"
        case .insights: "Insights"
        }
    }

    /// The number of its function key: F2 for Today, and so on.
    public var functionKey: Int { rawValue + 2 }

    /// The digit that goes there with Alt: Alt-1 for Today, and so on.
    public var altDigit: Character { Character(String(rawValue + 1)) }
}
