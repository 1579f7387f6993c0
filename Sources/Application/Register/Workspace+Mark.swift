public import Domain
public import EventLog

/// One mark that a script or a colleague asks for.
public struct MarkRequest: Hashable, Sendable {
    /// The child's unique pupil number.
    public var upn: String
    /// The session.
    public var session: Session
    /// The code; `nil` takes the mark back.
    public var code: AttendanceCode?
    /// Minutes after opening, for L and U.
    public var minutesLate: Int?
    /// Why, where the register has closed.
    public var reason: AmendmentReason?
    /// The caller's name for the change; a repeated one answers as the first time.
    public var command: CommandID?

    /// One mark.
    public init(
        upn: String, session: Session, code: AttendanceCode?, minutesLate: Int? = nil,
        reason: AmendmentReason? = nil, command: CommandID? = nil
    ) {
        self.upn = upn
        self.session = session
        self.code = code
        self.minutesLate = minutesLate
        self.reason = reason
        self.command = command
    }
}

extension Workspace {
    /// Makes one mark through the same path as the screens; it rests on the entry that stands now.
    public func mark(_ request: MarkRequest) throws -> ChangeOutcome {
        _ = try requirePerson()
        guard let child = directory.child(upn: request.upn),
            let group = child.membership.group(on: request.session.date), permissions.takesRegister(of: group)
        else {
            guard permissions.seesEverybody else { throw AccessError.notForRole("The register of this child") }
            throw SettingError.noChild
        }
        let desk = try openDesk(group, request.session)
        let basis = MarkBasis(
            seen: desk.state.entry(of: child.id)?.version, cause: .script, reason: request.reason)
        let command: RegisterCommand =
            request.code.map { .mark(child.id, $0, minutesLate: request.minutesLate, basis: basis) }
            ?? .takeBack(child.id, basis: basis)
        return change(
            RegisterRequest(
                group: group, session: request.session, commands: [command], reason: request.reason),
            command: request.command)
    }
}
