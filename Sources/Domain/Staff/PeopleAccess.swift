/// Who may see and change what is known of a child beside the story: the other half of the one table of access.
///
/// Groups, names, birthdays, door notes and who may collect are essentials: whoever sees a child sees them.
public enum PeopleAccess {
    /// What is seen or changed.
    public enum Matter: CaseIterable, Sendable {
        /// Pupil number, address, sex, last school, whether there is a social worker, what is missing.
        case identity
        /// Whom to call, their numbers and their wishes.
        case contacts
        /// Name, birthday, group, joining and leaving: the admission register.
        case roll
        /// Which other children are of the family.
        case family
    }

    /// Whether somebody of a relation to a child may see a matter.
    public static func maySee(_ matter: Matter, as relation: ChildRelation, isSafeguardingLead: Bool) -> Bool {
        if isSafeguardingLead { return true }
        return switch relation {
        case .none: false
        case .manager, .office, .keyAdult: true
        case .practitioner: matter == .roll
        }
    }

    /// Whether somebody of a relation to a child may change a matter.
    public static func mayChange(_ matter: Matter, as relation: ChildRelation, isSafeguardingLead: Bool) -> Bool {
        switch relation {
        case .manager, .office: true
        case .keyAdult: matter == .contacts || matter == .family
        case .practitioner, .none: isSafeguardingLead && matter != .roll
        }
    }
}
