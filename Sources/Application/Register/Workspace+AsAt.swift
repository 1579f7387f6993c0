public import Domain
import EventLog
import Storage

extension Workspace {
    /// The marks of a register as the log stood after a commit; a child who had none then has none here.
    ///
    /// - Throws: ``AccessError`` for a group that this person may not see, ``SettingError/noCommit(_:)``.
    public func marks(of group: GroupID, _ session: Session, asAt commit: Int64) throws -> [ChildID: ShownMark] {
        _ = try requirePerson()
        guard permissions.sees(group) else { throw AccessError.notForRole("This register") }
        let permissions = permissions
        return try database.read { snapshot in
            guard try (0...snapshot.head().commit).contains(commit) else { throw SettingError.noCommit(commit) }
            return try snapshot.register(group, session, asAt: commit).mapValues {
                ShownMark($0, permissions: permissions)
            }
        }
    }
}
