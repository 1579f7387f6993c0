public import Domain

/// What a person filled in about one child and session.
public struct SessionDetails: Hashable, Sendable {
    /// When the child arrived.
    public var arrived: ClockTime?
    /// When the child left.
    public var leftAt: ClockTime?
    /// With whom.
    public var leftWith = ""
    /// When the child came back.
    public var backAt: ClockTime?
    /// What was heard or noted.
    public var note = SessionNote()

    /// Nothing filled in.
    public init() {}

    /// The changes that bring a row to what was filled in; what is already so is left out.
    public func commands(for row: RegisterRow, opens: ClockTime) -> [RegisterCommand] {
        var commands: [RegisterCommand] = []
        let known = row.arrivedAt ?? row.mark?.minutesLate.map { opens.adding(minutes: $0) }
        if let arrived, arrived != known { commands.append(.arrive(row.id, at: arrived, basis: row.basis)) }
        if let leftAt, leftAt != row.leftAt || !leftWith.isEmpty {
            commands.append(.recordLeft(row.id, at: leftAt, DepartureDetail(with: leftWith)))
        }
        if let backAt, backAt != row.backAt { commands.append(.recordReturned(row.id, at: backAt)) }
        if !note.isEmpty { commands.append(.note(row.id, note)) }
        return commands
    }
}
