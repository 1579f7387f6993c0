public import Domain

/// What came of a change.
public enum ChangeOutcome: Sendable {
    /// It is on disk.
    case done(ChangeNotice)
    /// It was already so; nothing was written.
    case unchanged(String)
    /// The register has closed and a reason is owed; nothing was written.
    case reasonNeeded(why: String)
    /// Somebody else changed that fact meanwhile; nothing was written.
    case conflict(RegisterConflict)
    /// Finishing waits for these children, in register order; nothing was written.
    case unmarked([ChildID])
    /// A rule says no; nothing was written.
    case refused(String)
    /// The change could not be kept; nothing was written.
    case failed(String)
}

/// A change that is on disk, for a person.
public struct ChangeNotice: Hashable, Sendable {
    /// What happened, and how to take it back.
    public var text: String
    /// The commit's number.
    public var commit: Int64
    /// The children whose line changed.
    public var children: [ChildID]
}

/// Two facts about one child and session, and a person who must decide.
public struct RegisterConflict: Hashable, Sendable {
    /// The child.
    public var child: ChildID
    /// The child's name as it is spoken.
    public var name: String
    /// What the log holds, as this person may see it; `nil` for no mark.
    public var theirs: ShownMark?
    /// Who recorded it.
    public var by: String
    /// When, by the wall clock.
    public var at: LondonTime?
    /// The entry that holds it.
    public var version: FactVersion
    /// What this person saw when they decided; `nil` for no mark.
    public var seen: FactVersion?
}
