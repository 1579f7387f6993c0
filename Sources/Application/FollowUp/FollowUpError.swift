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

    /// What happened and what to do, for a person.
    public var description: String {
        switch self {
        case .nothingOpen: "Nothing is open here any more: somebody has explained it. Nothing was changed."
        case .noDeadlineReached:
            "No N here has reached its fifth school day. Nothing was changed; there is time to ask once more."
        case .nothingPlanned: "Nothing that was planned waits to be confirmed here. Nothing was changed."
        case .nobodyToTell:
            "The setting has no safeguarding lead and no manager on its staff list. Tell one in person now; "
                + "a manager then adds them with belong staff change."
        }
    }
}
