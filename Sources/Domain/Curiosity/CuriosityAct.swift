/// What somebody does about a curiosity.
public enum CuriosityAct: Hashable, Sendable {
    /// Wonders what might be going on; factors are added to those named before.
    case wonder([CuriosityFactor], words: String)
    /// Asked somebody.
    case ask(Curiosity.Conversation)
    /// Understands what is going on, and says what changed because of it.
    case understand(learned: String, changed: String)
    /// Is still unsure, and looks again on a day.
    case keepOpen(until: CivilDate, learned: String)
    /// Puts it aside, with a reason.
    case dismiss(reason: String)
    /// Says what was noticed, in other words.
    case notice(String)
    /// Is curious again.
    case reopen

    /// What it is called in a sentence: `asked`.
    public var words: String {
        switch self {
        case .wonder: "wondering"
        case .ask: "asked"
        case .understand: "understood"
        case .keepOpen: "still open"
        case .dismiss: "put aside"
        case .notice: "noticed"
        case .reopen: "open again"
        }
    }
}

/// Why a step of a curiosity cannot be taken.
public enum CuriosityRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Putting it aside owes a reason.
    case reasonOwed
    /// Understanding owes what was learned.
    case nothingLearned
    /// A conversation owes whom and their words.
    case nobodyAsked
    /// It was wondered about without a factor or a word.
    case nothingWondered
    /// The day to look again has passed.
    case dayHasPassed
    /// It is closed; it can be opened again.
    case closed
    /// It is open already.
    case open

    /// What to do.
    public var description: String {
        switch self {
        case .reasonOwed: "A reason is owed: a few words on why this need not be asked. Nothing was changed."
        case .nothingLearned: "What was learned? A few words, so that nothing closes silently. Nothing was changed."
        case .nobodyAsked: "Whom, and what they said: a few words. Nothing was changed."
        case .nothingWondered: "One thing that might be going on, or a few words. Nothing was changed."
        case .dayHasPassed: "The day to look again is today or later. Nothing was changed."
        case .closed: "This was closed. o opens it again. Nothing was changed."
        case .open: "This is open already. Nothing was changed."
        }
    }
}

extension Curiosity {
    /// The curiosity after a step; refused where the step closes it silently.
    public func after(_ act: CuriosityAct, on today: CivilDate) throws(CuriosityRefusal) -> Curiosity {
        var next = self
        if case .reopen = act {
            guard !isOpen else { throw .open }
            next.standing = .open(revisit: nil)
            return next
        }
        guard isOpen else { throw .closed }
        switch act {
        case .notice(let words): next.noticed = words
        case .wonder(let factors, let words):
            guard !factors.isEmpty || !words.isEmpty else { throw .nothingWondered }
            next.factors = CuriosityFactor.allCases.filter { self.factors.contains($0) || factors.contains($0) }
            if !words.isEmpty { next.wondering = words }
        case .ask(let conversation):
            guard !conversation.whom.isEmpty, !conversation.words.isEmpty else { throw .nobodyAsked }
            next.conversations.append(conversation)
            // Somebody was asked since: whether it stays open is decided anew.
            next.standing = .open(revisit: nil)
        case .understand(let learned, let changed):
            guard !learned.isEmpty else { throw .nothingLearned }
            next.learned = learned
            next.changed = changed
            next.standing = .understood
        case .keepOpen(let day, let learned):
            guard day >= today else { throw .dayHasPassed }
            if !learned.isEmpty { next.learned = learned }
            next.standing = .open(revisit: day)
        case .dismiss(let reason):
            guard !reason.isEmpty else { throw .reasonOwed }
            next.standing = .dismissed(reason: reason)
        case .reopen: break
        }
        return next
    }
}
