import Domain

extension RegisterEvent {
    /// How a mark came to be given; `nil` for an event that gives none.
    var cause: MarkCause? {
        switch self {
        case .marked(_, _, _, let cause): cause
        case .corrected(let change), .amended(let change, _): change.cause
        default: nil
        }
    }
}
