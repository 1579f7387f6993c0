public import Domain

/// What a person may do and see; every use case asks here, and nothing else decides.
public struct Permissions: Hashable, Sendable {
    private let role: Role?
    private let groups: Set<GroupID>
    private let isSafeguardingLead: Bool

    /// The permissions of a person; of nobody when `nil`.
    public init(of person: Person?) {
        role = person?.details.role
        groups = person?.groupsToday ?? []
        isSafeguardingLead = person?.details.isSafeguardingLead ?? false
    }

    /// Whether names of children may be seen at all: a leader sees totals, never names.
    public var seesNames: Bool {
        role != nil && role != .leader
    }

    /// Whether a group's children and register may be seen.
    public func sees(_ group: GroupID) -> Bool {
        switch role {
        case .manager, .office: true
        case .practitioner: groups.contains(group)
        case .leader, nil: false
        }
    }

    /// Whether a group's register may be taken and amended.
    public func takesRegister(of group: GroupID) -> Bool {
        sees(group)
    }

    /// Whether a child may be seen, by the groups that the child belongs to.
    public func sees(childIn groups: some Sequence<GroupID>) -> Bool {
        groups.contains { sees($0) }
    }

    /// Whether every child of the setting may be seen.
    public var seesEverybody: Bool {
        role == .manager || role == .office
    }

    /// Whether totals of the whole setting may be seen.
    public var seesTotals: Bool {
        role == .manager || role == .office || role == .leader
    }

    /// Whether the setting itself may be changed: staff, groups, times, calendar, cover.
    public var managesSetting: Bool {
        role == .manager
    }

    /// Whether files may be taken in and given out.
    public var exchangesFiles: Bool {
        role == .manager || role == .office
    }

    /// Whether a mark's reason is shown in full: Y5 is for office, manager and safeguarding lead, to others "away and
    /// explained".
    public func sees(_ code: AttendanceCode) -> Bool {
        code != .detention || role == .manager || role == .office || (isSafeguardingLead && role != .leader)
    }
}
