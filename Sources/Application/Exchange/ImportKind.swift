/// What a file that is taken in has rows of; the raw value is its name in commands and in the log.
public enum ImportKind: String, CaseIterable, Sendable {
    /// Children with their group and dates.
    case children
    /// Whom to call about a child.
    case contacts
    /// School years, holidays, training days and closures.
    case calendar
    /// Marks of sessions that are over.
    case marks
}
