/// How often the setting asks every child for their view (our proposal: each half-term); stored as a number that never
/// changes.
public enum VoiceCycle: Int, CaseIterable, Sendable {
    /// Once each half-term.
    case halfTerm = 1
    /// Once each term.
    case term = 2
    /// Once each school year.
    case year = 3
    /// The setting keeps no such list.
    case never = 4

    /// The words for it on screen: `each half-term`.
    public var words: String {
        switch self {
        case .halfTerm: "each half-term"
        case .term: "each term"
        case .year: "each school year"
        case .never: "never: no list is kept"
        }
    }

    /// The words for the time that it speaks of: `this half-term`.
    public var span: String {
        switch self {
        case .halfTerm: "this half-term"
        case .term: "this term"
        case .year: "this school year"
        case .never: ""
        }
    }
}
