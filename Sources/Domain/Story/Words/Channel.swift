/// How somebody was reached, or likes to be; stored as a number that never changes.
public enum Channel: Int, CaseIterable, Sendable {
    /// Call.
    case call = 1
    /// Text.
    case text = 2
    /// Email.
    case email = 3
    /// App.
    case app = 4
    /// At the door.
    case door = 5
    /// Letter.
    case letter = 6
    /// In person.
    case inPerson = 7
    /// Through an agency.
    case agency = 8
    /// Home visit.
    case visit = 9

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .call: "call"
        case .text: "text"
        case .email: "email"
        case .app: "app"
        case .door: "at the door"
        case .letter: "letter"
        case .inPerson: "in person"
        case .agency: "through an agency"
        case .visit: "home visit"
        }
    }
}
