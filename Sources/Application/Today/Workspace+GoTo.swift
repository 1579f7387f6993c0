public import Domain

/// A child that go-to-anything lists, and where it goes.
public struct ChildTarget: Hashable, Sendable {
    /// The child.
    public let id: ChildID
    /// The name as registers list it.
    public let name: String
    /// The name as it is spoken.
    public let spokenName: String
    /// Group and year, so that two children with one name are told apart.
    public let detail: String
    /// The group whose register it opens; `nil` for a child who is in none, or whose register is not the person's.
    public let group: GroupID?
    /// The session that it opens.
    public let session: Session
}

extension Workspace {
    /// The children that this person may see, for going to one by part of the name.
    public func childrenToGoTo() throws -> [ChildTarget] {
        _ = try requirePerson()
        let permissions = permissions
        guard permissions.seesNames else { return [] }
        let session = sessionToOpen()
        let access = access
        let seen = directory.children.values.filter { access.sees($0.id) }
            .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        return seen.map { child in
            let group = child.membership.group(on: session.date)
            let place = group.map { directory.name(of: $0) } ?? child.standing(on: session.date).words
            return ChildTarget(
                id: child.id, name: child.listedName, spokenName: child.spokenName,
                detail: "\(place), born \(child.details.born.british)",
                group: group.flatMap { permissions.takesRegister(of: $0) ? $0 : nil }, session: session)
        }
    }
}
