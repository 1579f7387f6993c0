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
    /// The group whose register it opens.
    public let group: GroupID
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
        return directory.children.values
            .compactMap { child -> (order: String, target: ChildTarget)? in
                guard let group = child.membership.group(on: session.date), permissions.sees(group) else { return nil }
                let target = ChildTarget(
                    id: child.id, name: child.details.registerName, spokenName: child.details.spokenName,
                    detail: "\(directory.name(of: group)), born \(child.details.born.british)", group: group,
                    session: session)
                return (child.order, target)
            }
            .sorted { ($0.order, $0.target.id) < ($1.order, $1.target.id) }
            .map(\.target)
    }
}
