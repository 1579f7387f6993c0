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

/// What an agency was asked about a child on a day, and what came back.
public struct AgencyAsked: Hashable, Sendable, Identifiable {
    /// The entry.
    public let id: EntryID
    /// When it was asked.
    public let asked: CivilDate
    /// Who recorded it, by name.
    public let by: String
    /// What was asked, and what came back.
    public let contact: AgencyContact
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

    /// The agencies to choose from: those that every setting in England may ask, then those that this one has asked.
    public func agencyNames() throws -> [String] {
        var names = ["Family Hub", "Public Health Nursing", "Education welfare", "Social worker"]
        for (_, line) in try currentEntries(of: [.agency]) {
            if case .agency(let contact)? = line.content, !names.contains(contact.agency) {
                names.append(contact.agency)
            }
        }
        return names
    }

    /// What agencies were asked about one child and what came back, oldest first.
    public func agencies(of child: ChildID) throws -> [AgencyAsked] {
        try story(of: child).compactMap { line in
            guard line.isCurrent, case .agency(let contact)? = line.content else { return nil }
            return AgencyAsked(id: line.id, asked: line.day, by: staffName(line.actor), contact: contact)
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
