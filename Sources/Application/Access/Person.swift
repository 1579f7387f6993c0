public import Domain
public import EventLog

/// Who is at the keyboard: a member of staff as they stand today.
public struct Person: Hashable, Sendable {
    /// The staff member.
    public let id: StaffID
    /// Their details.
    public let details: StaffDetails
    /// The groups that they may take the register of today, their own and those that they cover.
    public let groupsToday: Set<GroupID>

    /// A person at the keyboard.
    public init(id: StaffID, details: StaffDetails, groupsToday: Set<GroupID>) {
        self.id = id
        self.details = details
        self.groupsToday = groupsToday
    }

    /// As a commit records them: name and position as text.
    public var actor: Actor {
        Actor(id: id, name: details.name, position: details.position)
    }

    /// A short form for the first row: `Priya N`.
    public var shortName: String {
        let words = details.name.split(separator: " ")
        guard let first = words.first, let last = words.last, words.count > 1, let initial = last.first else {
            return details.name
        }
        return "\(first) \(initial)"
    }
}
