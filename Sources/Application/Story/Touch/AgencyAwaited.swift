public import Domain

/// Something that an agency was asked about a child and has not answered.
public struct AgencyAwaited: Hashable, Sendable, Identifiable {
    /// The entry.
    public let id: EntryID
    /// The child.
    public let child: ChildID
    /// The child's name as it is spoken.
    public let name: String
    /// Which agency.
    public let agency: String
    /// What it was asked.
    public let about: String
    /// When it was asked.
    public let asked: CivilDate
    /// School days since it was asked.
    public let schoolDays: Int
}

extension Workspace {
    /// What agencies were asked and have not answered, the longest awaited first.
    ///
    /// It is for managers, for the safeguarding lead, and for key adults about their own children.
    public func agenciesAwaiting() throws -> [AgencyAwaited] {
        let today = wall.date
        return try currentEntries(of: [.agency], to: today).compactMap { child, line in
            guard case .agency(let contact)? = line.content, contact.answer.isEmpty, followsUp(child) else {
                return nil
            }
            return AgencyAwaited(
                id: line.id, child: child, name: directory.children[child]?.details.spokenName ?? "",
                agency: contact.agency, about: contact.about, asked: line.day,
                schoolDays: line.day < today
                    ? directory.calendar.schoolDayCount(in: line.day.adding(days: 1)...today) : 0)
        }
        .sorted { ($0.asked, $0.id) < ($1.asked, $1.id) }
    }

    private func followsUp(_ child: ChildID) -> Bool {
        switch access.relation(to: child) {
        case .manager, .keyAdult: true
        default: access.isSafeguardingLead
        }
    }
}
