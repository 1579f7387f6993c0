import Domain

extension RegisterRequest {
    /// Whether what was recorded under this request's command id can be what it asks for.
    func fits(_ events: [RegisterEvent]) -> Bool {
        let named = commands.map(\.child)
        guard !named.contains(nil) else { return true }
        return events.allSatisfy { event in
            guard let child = event.child, named.contains(child) else { return false }
            guard let given = event.given else { return true }
            return commands.allSatisfy { command in
                switch command {
                case .mark(child, let code, _, _): given.mark?.code == code
                case .takeBack(child, _): given.mark == nil
                default: true
                }
            }
        }
    }
}

extension RegisterEvent {
    /// The child and the mark that the event leaves; `nil` for an event that changes no mark.
    var given: (child: ChildID, mark: Mark?)? {
        switch self {
        case .marked(let child, _, let mark, _): (child, mark)
        case .corrected(let change), .amended(let change, _): (change.child, change.to)
        default: nil
        }
    }
}

extension RegisterCommand {
    /// The one child that the command names; `nil` for a command about several.
    fileprivate var child: ChildID? {
        switch self {
        case .mark(let child, _, _, _), .arrive(let child, _, _), .setMinutes(let child, _, _),
            .takeBack(let child, _), .recordLeft(let child, _, _), .recordReturned(let child, _),
            .note(let child, _), .welcome(let child, _):
            child
        case .everyoneHere, .confirmExpected, .finish, .undo: nil
        }
    }
}
