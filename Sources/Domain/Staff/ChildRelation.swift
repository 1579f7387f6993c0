/// What somebody is to one child on a day: every question of who may see what is answered from this.
public enum ChildRelation: Hashable, Sendable {
    /// Nothing: the child is in no group of theirs.
    case none
    /// The child is in a group of theirs: essentials and notes.
    case practitioner
    /// The child is theirs as key adult: everything, in full.
    case keyAdult
    /// The office: every child, marks, contacts and the not-yet-heard list.
    case office
    /// A manager: everything.
    case manager
}
