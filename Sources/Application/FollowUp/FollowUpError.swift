public import Domain

/// Why something about a family's absence was not done.
public enum FollowUpError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Nothing is open for these children.
    case nothingOpen
    /// No N has reached its fifth school day.
    case noDeadlineReached
    /// Nothing that was planned waits to be confirmed.
    case nothingPlanned
    /// Nobody can be told of a worry.
    case nobodyToTell
    /// Somebody recorded something else for a session meanwhile: what stands there, and what was to be recorded.
    case changedSince(RegisterConflict, Session, mine: String)

    /// What happened and what to do, for a person.
    public var description: String {
        switch self {
        case .nothingOpen: "Nothing is open here any more: somebody has explained it. Nothing was changed."
        case .noDeadlineReached:
            "No N here has reached its fifth school day. Nothing was changed; there is time to ask once more."
        case .nothingPlanned: "Nothing that was planned waits to be confirmed here. Nothing was changed."
        case .changedSince(let theirs, let session, let mine):
            "\(theirs.by.isEmpty ? "Somebody" : theirs.by) has recorded \(theirs.theirs.map { "\($0.sign) (\($0.shortName))" } ?? "no mark") "
                + "for \(theirs.name), \(session.date.short) \(session.half.name)\(theirs.at.map { ", at \($0.clock)" } ?? ""); yours was \(mine). "
                + "Nothing was changed. It shows as it stands now: look, and Enter again if yours holds."
        case .nobodyToTell:
            "The setting has no safeguarding lead and no manager on its staff list. Tell one in person now; "
                + "a manager then adds them with belong staff change."
        }
    }
}
