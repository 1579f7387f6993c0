public import Domain
import EventLog
import Storage

/// A child of whom something is missing.
public struct MissingLine: Hashable, Sendable, Identifiable {
    /// Which child.
    public let id: ChildID
    /// The name as registers list it, namesakes told apart.
    public let name: String
    /// The group today.
    public let group: String
    /// What is missing, in the order in which it is asked for.
    public let missing: [MissingDetail]
}

extension Workspace {
    /// What is missing of every child on the roll whom the person may see in full, in register order.
    public func missingDetails() throws -> [MissingLine] {
        _ = try requirePerson()
        let today = wall.date
        let children = directory.children.values
            .filter { $0.membership.isOnRoll(on: today) && access.may(.read, .identity, about: $0.id) }
            .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        let names = children.map(\.listedName)
        return try zip(children, names).compactMap { child, name in
            guard let missing = try missing(of: child), !missing.isEmpty else { return nil }
            let group = child.membership.group(on: today).map { directory.name(of: $0) } ?? ""
            return MissingLine(id: child.id, name: name, group: group, missing: missing)
        }
    }

    /// What is missing of a child; `nil` for those who may not see it.
    func missing(of child: Directory.ChildEntry) throws -> [MissingDetail]? {
        guard access.may(.read, .identity, about: child.id) else { return nil }
        let today = wall.date
        return try database.read { snapshot in
            var known: ChildProfile?
            var collectors = 0
            var hasNamedContact = false
            for record in try snapshot.story(of: child.id) where record.isCurrent {
                switch record.kind {
                case .namedContact: hasNamedContact = hasNamedContact || record.day <= today
                case .profile:
                    if case .profile(let content)? = try opened(record) { known = content }
                case .collector:
                    if case .collector(let person)? = try opened(record), person.standing == .may,
                        person.until.map({ today <= $0 }) ?? true
                    {
                        collectors += 1
                    }
                default: continue
                }
            }
            var profile = known ?? ChildProfile()
            // Whoever was added with a first day is not asked for it again.
            profile.startingDay = profile.startingDay ?? child.membership.stays.first?.from
            return RegistrationCheck(
                profile: directory.profile, details: child.details, known: profile,
                contacts: try openedContacts(of: child.id, at: snapshot).map(\.details), collectors: collectors,
                hasKeyAdult: child.keyAdults.contains { $0.place == .first && $0.holds(on: today) },
                hasNamedContact: hasNamedContact
            ).missing
        }
    }
}
