/// A temporary part-time timetable: only in exceptional circumstances, agreed with a parent, and with an end (C2).
public struct PartTimeTimetable: Hashable, Sendable {
    /// The first day.
    public var from: CivilDate
    /// The last day; `nil` while it is not settled, and then nothing is agreed.
    public var until: CivilDate?
    /// The parent whom the child normally lives with and who agreed; empty while nobody did.
    public var parent: String
    /// Why, in words.
    public var reason: String

    /// A review is due at least every so many days: a fortnight (guidance of local authorities).
    public static var daysBetweenReviews: Int { 14 }

    /// A timetable.
    public init(from: CivilDate, until: CivilDate? = nil, parent: String = "", reason: String = "") {
        self.from = from
        self.until = until
        self.parent = parent
        self.reason = reason
    }

    /// Whether it is agreed for a day: it has an end and a parent's agreement, and the day lies within it.
    public func isAgreed(on day: CivilDate) -> Bool {
        guard let until, !parent.isEmpty else { return false }
        return from <= day && day <= until
    }

    /// What it still needs.
    var missing: [PlanNeed] {
        (until == nil ? [.timetableEnd] : []) + (parent.isEmpty ? [.parentAgreement] : [])
    }
}
