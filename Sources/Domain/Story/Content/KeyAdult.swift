/// Who a child's key adult is, from the entry's day on.
public struct KeyAdult: Hashable, Sendable {
    /// The member of staff.
    public var staff: StaffID
    /// The first or the second key adult.
    public var place: KeyAdultPlace
    /// The last day; `nil` while it has no end.
    public var until: CivilDate?

    /// A key adult.
    public init(staff: StaffID, place: KeyAdultPlace, until: CivilDate? = nil) {
        self.staff = staff
        self.place = place
        self.until = until
    }
}
