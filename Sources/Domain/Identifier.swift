/// A time-ordered number that names one thing for good.
///
/// Identifiers are made outside the domain (a decision is handed the ones it may use), are never reused,
/// and fit a 64-bit column. The subject keeps a child's number from being taken for a group's.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, RawRepresentable {
    /// The number as it is stored.
    public let rawValue: Int64

    /// Wraps a number that came from the log or from the source of identifiers.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// Older identifiers come first.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Identifier: Codable {
    /// Reads the bare number.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes the bare number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// What a child's identifier names.
public enum ChildSubject: Sendable {}
/// What a group's identifier names.
public enum GroupSubject: Sendable {}
/// What a staff member's identifier names.
public enum StaffSubject: Sendable {}
/// What a contact's identifier names.
public enum ContactSubject: Sendable {}
/// What a planned absence's or an arrival plan's identifier names.
public enum PlanSubject: Sendable {}
/// What an entry's identifier in a child's story names.
public enum EntrySubject: Sendable {}
/// What a calendar period's identifier names.
public enum PeriodSubject: Sendable {}

/// Names a child.
public typealias ChildID = Identifier<ChildSubject>
/// Names a group: a class, a room, a registration group.
public typealias GroupID = Identifier<GroupSubject>
/// Names a staff member.
public typealias StaffID = Identifier<StaffSubject>
/// Names a contact of a child.
public typealias ContactID = Identifier<ContactSubject>
/// Names a planned absence or an arrival plan.
public typealias PlanID = Identifier<PlanSubject>
/// Names an entry of a child's story.
public typealias EntryID = Identifier<EntrySubject>
/// Names a period of the school calendar.
public typealias PeriodID = Identifier<PeriodSubject>
