/// Whose family is asked first (our proposal; domain reference e3): within each, whoever has waited longest.
public enum AskingOrder: Int, CaseIterable, Comparable, Sendable {
    /// A social worker, a protection plan, looked after, or a plan says so.
    case calledFirst
    /// The child travels alone: nobody saw them go in.
    case travelsAlone
    /// Under seven years old.
    case youngest
    /// Everybody else.
    case others

    /// The age under which a child is among the youngest; our proposal.
    public static let youngestUnder = 7

    /// The place of a child.
    public init(isCalledFirst: Bool, travelsAlone: Bool, age: Int) {
        if isCalledFirst {
            self = .calledFirst
        } else if travelsAlone {
            self = .travelsAlone
        } else {
            self = age < Self.youngestUnder ? .youngest : .others
        }
    }

    /// The earlier is asked first.
    public static func < (left: AskingOrder, right: AskingOrder) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Why, in a word or two; empty for everybody else.
    public var words: String {
        switch self {
        case .calledFirst: "call first"
        case .travelsAlone: "travels alone"
        case .youngest, .others: ""
        }
    }
}
