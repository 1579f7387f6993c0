public import Domain

/// What a person wants changed in one register, all of it in one commit.
public struct RegisterRequest: Hashable, Sendable {
    /// The group.
    public var group: GroupID
    /// The session.
    public var session: Session
    /// The changes, in order.
    public var commands: [RegisterCommand]
    /// Why, where the register has closed.
    public var reason: AmendmentReason?

    /// A request for changes.
    public init(group: GroupID, session: Session, commands: [RegisterCommand], reason: AmendmentReason? = nil) {
        self.group = group
        self.session = session
        self.commands = commands
        self.reason = reason
    }
}
