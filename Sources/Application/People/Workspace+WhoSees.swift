public import Domain

/// Somebody who can see a child, why, and how much.
public struct WatcherLine: Hashable, Sendable, Identifiable {
    /// Who.
    public let id: StaffID
    /// Their name.
    public let name: String
    /// Their position.
    public let position: String
    /// Why they can see the child.
    public let why: String
    /// How much they see.
    public let what: String
}

extension Workspace {
    /// Who can see a child today, from the same table by which everything is shown; for all who see the child.
    public func whoSees(_ child: ChildID) throws -> [WatcherLine] {
        _ = try requireChild(child)
        let today = wall.date
        return directory.staff.keys.compactMap { directory.person($0, on: today) }
            .compactMap { person in
                let access = ChildAccess(of: person, in: directory, on: today)
                guard access.sees(child) else { return nil }
                return WatcherLine(
                    id: person.id, name: person.details.name, position: person.details.position,
                    why: why(access, child, person), what: Self.what(access, child))
            }
            .sorted { ($0.why, $0.name, $0.id) < ($1.why, $1.name, $1.id) }
    }

    private func why(_ access: ChildAccess, _ child: ChildID, _ person: Person) -> String {
        let reason =
            switch access.relation(to: child) {
            case .manager: "manager"
            case .office: "office"
            case .keyAdult: place(of: person.id, at: child)
            case .practitioner: isCovering(person, child) ? "covers the group today" : "takes the group's register"
            case .none: ""
            }
        guard access.isSafeguardingLead else { return reason }
        return reason.isEmpty ? "safeguarding lead" : "\(reason), safeguarding lead"
    }

    private func place(of staff: StaffID, at child: ChildID) -> String {
        let today = wall.date
        return directory.children[child]?.keyAdults.last { $0.staff == staff && $0.holds(on: today) }?.place.words
            ?? KeyAdultPlace.first.words
    }

    private func isCovering(_ person: Person, _ child: ChildID) -> Bool {
        guard let group = directory.children[child]?.membership.group(on: wall.date) else { return false }
        return !person.details.groups.contains(group)
    }

    private static func what(_ access: ChildAccess, _ child: ChildID) -> String {
        if access.isSafeguardingLead { return "everything; restricted entries too, each reading recorded" }
        let isEverything = StoryKind.allCases.allSatisfy { access.may(.read, $0, about: child) }
        if isEverything { return "everything but restricted entries that do not name them" }
        return access.may(.read, .contacts, about: child)
            ? "all but family circumstances, belonging notes and plans; no restricted entry that does not name them"
            : "essentials and notes; no contacts, no family circumstances"
    }
}
