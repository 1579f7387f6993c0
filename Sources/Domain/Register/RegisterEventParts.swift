extension RegisterEvent {
    /// The child that the event is about; `nil` for the finishing of a register.
    public var child: ChildID? {
        switch self {
        case .marked(let child, _, _, _), .left(let child, _, _, _), .returned(let child, _, _),
            .arrived(let child, _, _), .noted(let child, _, _), .welcomed(let child, _, _):
            child
        case .corrected(let change), .amended(let change, _): change.child
        case .withdrawn(let child, _, _, _), .restored(let child, _, _, _): child
        case .finished: nil
        }
    }

    /// The session that the event is about.
    public var session: Session {
        switch self {
        case .marked(_, let session, _, _), .left(_, let session, _, _), .returned(_, let session, _),
            .arrived(_, let session, _), .noted(_, let session, _), .welcomed(_, let session, _),
            .finished(let session, _), .withdrawn(_, let session, _, _), .restored(_, let session, _, _):
            session
        case .corrected(let change), .amended(let change, _): change.session
        }
    }

    /// The child and the mark that the event gives; `nil` when it gives none.
    var newMark: (ChildID, Mark)? {
        switch self {
        case .marked(let child, _, let mark, _): (child, mark)
        case .corrected(let change), .amended(let change, _): change.to.map { (change.child, $0) }
        default: nil
        }
    }
}
