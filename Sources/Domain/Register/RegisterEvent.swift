/// A fact in the register of one group and one session.
///
/// Events carry the session and the child themselves, so that each can be read alone.
public enum RegisterEvent: Hashable, Sendable {
    /// The first mark of this child in this session.
    case marked(child: ChildID, session: Session, mark: Mark, cause: MarkCause)
    /// A change while the register was open; both entries are kept and no reason is owed.
    case corrected(MarkChange)
    /// A change after the register closed, with its reason.
    case amended(MarkChange, reason: AmendmentReason)
    /// A child left during the session.
    case left(child: ChildID, session: Session, at: ClockTime, detail: DepartureDetail)
    /// A child who had left came back.
    case returned(child: ChildID, session: Session, at: ClockTime)
    /// A child arrived while the session is theirs to be away by agreement (C2): on site, the mark unchanged.
    case arrived(child: ChildID, session: Session, at: ClockTime)
    /// What was heard about this child and session.
    case noted(child: ChildID, session: Session, note: SessionNote)
    /// A child who had been away was welcomed back.
    case welcomed(child: ChildID, session: Session, welcome: WelcomeBack)
    /// A person recorded that the register is complete, with the counts that it then had.
    case finished(session: Session, tally: RegisterTally)
    /// Something that is no mark was taken back; without a child it is the finishing of the register.
    ///
    /// What was recorded stays in the log. A reason is owed once the session is over.
    case withdrawn(child: ChildID?, session: Session, fact: FactVersion, reason: AmendmentReason?)
    /// What was taken back stands again as it was first recorded, with its own times and words.
    case restored(child: ChildID?, session: Session, fact: FactVersion, reason: AmendmentReason?)
}

/// One change of a mark: what it replaces, from what, to what.
public struct MarkChange: Hashable, Sendable {
    /// The child.
    public let child: ChildID
    /// The session.
    public let session: Session
    /// The mark before; `nil` when the last one had been taken back.
    public let from: Mark?
    /// The mark after; `nil` when it is taken back.
    public let to: Mark?
    /// The entry that this one supersedes.
    public let supersedes: FactVersion
    /// How the change came to be made.
    public let cause: MarkCause

    /// A change of one child's mark.
    public init(
        child: ChildID, session: Session, from: Mark?, to: Mark?, supersedes: FactVersion, cause: MarkCause
    ) {
        self.child = child
        self.session = session
        self.from = from
        self.to = to
        self.supersedes = supersedes
        self.cause = cause
    }
}

/// With whom a child left, and why; personal.
public struct DepartureDetail: Hashable, Sendable, Codable {
    /// The person who took the child, as said at the door; empty when nobody said.
    public var with: String
    /// Why; empty when nobody said.
    public var reason: String

    /// A departure's detail.
    public init(with: String = "", reason: String = "") {
        self.with = with
        self.reason = reason
    }
}

/// What was heard about a child's session: who told us, what they said, and our own note; personal.
public struct SessionNote: Hashable, Sendable, Codable {
    /// Who told us; empty when it is our own observation.
    public var toldBy: String
    /// What they said, in their words.
    public var said: String
    /// A note of ours.
    public var note: String

    /// A note about a session.
    public init(toldBy: String = "", said: String = "", note: String = "") {
        self.toldBy = toldBy
        self.said = said
        self.note = note
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool {
        toldBy.isEmpty && said.isEmpty && note.isEmpty
    }
}

/// Who welcomed a child back and what they noticed; personal.
public struct WelcomeBack: Hashable, Sendable, Codable {
    /// The adult who welcomed the child.
    public var by: String
    /// What they noticed or talked about.
    public var noticed: String

    /// A welcome.
    public init(by: String, noticed: String) {
        self.by = by
        self.noticed = noticed
    }
}

/// The counts of a register when it was finished; `verify` checks them against the marks.
public struct RegisterTally: Hashable, Sendable, Codable {
    /// Children on the group's roll that session.
    public var onRoll: Int
    /// Marked as in school or at approved activity.
    public var here: Int
    /// Marked as away, whatever the reason, or as not counted.
    public var away: Int
    /// Not marked.
    public var unmarked: Int

    /// The counts of a register.
    public init(onRoll: Int, here: Int, away: Int, unmarked: Int) {
        self.onRoll = onRoll
        self.here = here
        self.away = away
        self.unmarked = unmarked
    }
}
