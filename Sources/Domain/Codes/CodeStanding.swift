/// Whether a code may be used for a new mark of one child in one session, and if not, why.
///
/// A code that may not be used any more still means what it meant in marks that are there already.
public enum CodeStanding: Hashable, Sendable {
    /// It may be used.
    case inForce
    /// It was withdrawn; its last day.
    case withdrawn(lastDay: CivilDate)
    /// It was not in force yet; its first day.
    case notYet(firstDay: CivilDate)
    /// It belongs to the other half of the day.
    case wrongHalf(HalfDay)
    /// It is only for children outside compulsory school age.
    case needsNonCompulsoryAge
    /// It is only for children of compulsory school age.
    case needsCompulsoryAge
    /// It is only for children whose name is not yet in the admission register.
    case onlyBeforeJoining
    /// It is only for days when the whole school is closed, which the calendar says: never for one child.
    case onlyWholeSchool
}

extension CodeStanding: CustomStringConvertible {
    /// Why, in a sentence.
    public var description: String {
        switch self {
        case .inForce: "This code is in force."
        case .withdrawn(let lastDay): "This code was withdrawn; its last day was \(lastDay.british)."
        case .notYet(let firstDay): "This code is in force from \(firstDay.british)."
        case .wrongHalf(let half): "This code is for the \(half.name)."
        case .needsNonCompulsoryAge: "This code is only for children who are not of compulsory school age."
        case .needsCompulsoryAge: "This code is only for children of compulsory school age."
        case .onlyWholeSchool:
            "It is for days when the whole school is closed; the calendar says those, for everybody."
        case .onlyBeforeJoining: "This code is only for children who have not joined yet."
        }
    }
}
