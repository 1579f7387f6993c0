public import Domain

/// What is put on paper.
public enum SheetKind: Hashable, Sendable {
    /// A register as it is kept.
    case register(GroupID, Session)
    /// The roll of who is on site now, with a box to tick.
    case roll
    /// The family's copy of a meeting.
    case meeting(EntryID, about: ChildID)
    /// A plan of a child, for the family.
    case plan(ChildID, EntryID)
    /// Reviews and check-ins for a calendar, without names.
    case reminders

    /// What a person calls it.
    public var title: String {
        switch self {
        case .register: "This register on paper"
        case .roll: "Roll of who is on site"
        case .plan: "A copy for the family"
        case .reminders: "Reviews and check-ins"
        case .meeting: "Meeting, for the family"
        }
    }
}

/// A sheet and where it goes.
public struct SheetRequest: Hashable, Sendable {
    /// Where a sheet goes.
    public enum Destination: Hashable, Sendable {
        /// A file in the folder of sheets that only its owner can read.
        case file
        /// The same as a page of HTML.
        case page
        /// The printer, by `lp`.
        case printer
    }

    /// What it is.
    public var kind: SheetKind
    /// Where it goes.
    public var destination: Destination

    /// A sheet and where it goes.
    public init(kind: SheetKind, destination: Destination) {
        self.kind = kind
        self.destination = destination
    }
}
