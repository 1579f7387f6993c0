/// One recorded change that is to be undone, and what stands once it is.
public enum UndoneChange: Hashable, Sendable {
    /// A child's mark goes back to what stood before the entry; `nil` when the child was unmarked.
    ///
    /// What it superseded is the entry that the undoing stands for again; `nil` for a first mark.
    case mark(of: ChildID, entry: FactVersion, restoring: Mark?, superseded: FactVersion? = nil)
    /// Something that is no mark is taken back; without a child it is the finishing of the register.
    case withdrawal(of: ChildID?, fact: FactVersion)
    /// What was taken back stands again.
    case restoration(of: ChildID?, fact: FactVersion)

    /// The undoing of an event that was recorded at a place in the log.
    public init(of event: RegisterEvent, at version: FactVersion) {
        switch event {
        case .marked(let child, _, _, _): self = .mark(of: child, entry: version, restoring: nil)
        case .corrected(let change), .amended(let change, _):
            self = .mark(
                of: change.child, entry: version, restoring: change.from, superseded: change.supersedes)
        case .left, .returned, .arrived, .noted, .welcomed, .finished:
            self = .withdrawal(of: event.child, fact: version)
        case .withdrawn(let child, _, let fact, _): self = .restoration(of: child, fact: fact)
        case .restored(let child, _, let fact, _): self = .withdrawal(of: child, fact: fact)
        }
    }

    /// The child whose line changes; `nil` for the finishing of the register.
    public var child: ChildID? {
        switch self {
        case .mark(let child, _, _, _): child
        case .withdrawal(let child, _), .restoration(let child, _): child
        }
    }
}

extension UndoneChange {
    /// The same change once an earlier entry stands again under a new place in the log.
    ///
    /// Undoing writes an entry of its own: what rested on the entry that it stands for rests on the new one.
    public func resting(after turned: [UndoneChange], _ inverse: [UndoneChange]) -> UndoneChange {
        guard case .mark(let child, let entry, let mark, let superseded) = self else { return self }
        for case .mark(child, let undone, _, entry?) in turned {
            for case .mark(child, let new, _, undone?) in inverse {
                return .mark(of: child, entry: new, restoring: mark, superseded: superseded)
            }
        }
        return self
    }
}
