/// The one person at the setting whom the family can always ask, from the entry's day on.
public struct NamedContact: Hashable, Sendable {
    /// The member of staff.
    public var staff: StaffID

    /// A named contact.
    public init(staff: StaffID) {
        self.staff = staff
    }
}
