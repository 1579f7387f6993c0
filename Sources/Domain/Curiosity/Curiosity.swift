/// A wondering about a change: noticed, wondered about, asked, understood or still open, and what changed.
///
/// One entry of a child's story, written anew at each step; every step stays in the log.
public struct Curiosity: Hashable, Sendable {
    /// What made somebody curious.
    public var origin: Origin
    /// What was noticed, in words; empty where a pattern says it, or the words are still to come.
    public var noticed: String
    /// What might be going on: a scaffold, in the order of the factors.
    public var factors: [CuriosityFactor]
    /// What might be going on, in words.
    public var wondering: String
    /// Who was asked, the first conversation first.
    public var conversations: [Conversation]
    /// What was learned; empty while nothing is.
    public var learned: String
    /// What changed because of it; empty while nothing has.
    public var changed: String
    /// Where it stands.
    public var standing: Standing

    /// What made somebody curious.
    public enum Origin: Hashable, Sendable {
        /// An adult noticed something.
        case adult
        /// A pattern in the register, as it stood when it was taken up.
        case pattern(PatternSeen)
    }

    /// Somebody was asked.
    public struct Conversation: Hashable, Sendable {
        /// On which day.
        public var day: CivilDate
        /// Whom: a name, or who they are to the child.
        public var whom: String
        /// How.
        public var channel: Channel
        /// Their words, as they said them.
        public var words: String

        /// A conversation.
        public init(day: CivilDate, whom: String, channel: Channel, words: String) {
            self.day = day
            self.whom = whom
            self.channel = channel
            self.words = words
        }
    }

    /// Where it stands.
    public enum Standing: Hashable, Sendable {
        /// Somebody is curious still; the day on which it is looked at again, once somebody was asked.
        case open(revisit: CivilDate?)
        /// What was going on is understood.
        case understood
        /// It was put aside, and why.
        case dismissed(reason: String)
    }

    /// A curiosity that has just begun.
    public init(
        origin: Origin = .adult, noticed: String = "", factors: [CuriosityFactor] = [], wondering: String = "",
        conversations: [Conversation] = [], learned: String = "", changed: String = "",
        standing: Standing = .open(revisit: nil)
    ) {
        self.origin = origin
        self.noticed = noticed
        self.factors = factors
        self.wondering = wondering
        self.conversations = conversations
        self.learned = learned
        self.changed = changed
        self.standing = standing
    }

    /// Whether somebody is curious still.
    public var isOpen: Bool {
        if case .open = standing { true } else { false }
    }

    /// The day on which it is looked at again; `nil` where none is set.
    public var revisit: CivilDate? {
        if case .open(let day) = standing { day } else { nil }
    }

    /// How far it has come.
    public var stage: CuriosityStage {
        switch standing {
        case .understood: .understood
        case .dismissed: .dismissed
        case .open(.some): .stillOpen
        case .open(nil) where !conversations.isEmpty: .asked
        case .open(nil) where !factors.isEmpty || !wondering.isEmpty: .wondering
        case .open(nil): .noticed
        }
    }
}

/// How far a curiosity has come.
public enum CuriosityStage: Int, CaseIterable, Sendable {
    case noticed, wondering, asked, stillOpen, understood, dismissed

    /// The word on screen.
    public var words: String {
        switch self {
        case .noticed: "noticed"
        case .wondering: "wondering"
        case .asked: "asked"
        case .stillOpen: "still open"
        case .understood: "understood"
        case .dismissed: "put aside"
        }
    }
}
