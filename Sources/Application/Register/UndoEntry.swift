import Domain

/// One change of this person that can be taken back, or made again.
struct UndoEntry {
    /// What undoes it.
    enum Act {
        /// Entries of one register, the last first.
        case register(GroupID, Session, [UndoneChange])
        /// What is planned for a child from a day on.
        case plan(ChildID, UndonePlan, CivilDate)
        /// An entry of a child's story.
        case story(ChildID, StoryTurn)
        /// Several of these that were one change, in the order in which they are turned.
        case several([Act])
        /// Entries of several stories that were kept together.
        case stories([TurnedStory])
        /// A child's details, contacts or belonging to a group.
        case people(ChildID, PeopleTurn)
        /// What was said to somebody and stays said: the sentence that says so.
        case lasting(String)
    }

    let act: Act
    /// What was done, for the sentence that says it was taken back.
    let words: String
    /// What it was, where that makes another sentence.
    var kind = Kind.change

    /// The kinds of change that are spoken of differently.
    enum Kind {
        case change, finishing, takingPlanBack
        /// Can be taken back, and is then made anew rather than again.
        case once
    }

    /// The same change, turned by another act.
    func turned(by act: Act) -> UndoEntry {
        UndoEntry(act: act, words: words, kind: kind)
    }

    /// The same change after another was turned, resting on the entries that now stand for those of before.
    func resting(after turned: [UndoneChange], _ inverse: [UndoneChange]) -> UndoEntry {
        self.turned(by: act.resting(after: turned, inverse))
    }
}

extension UndoEntry.Act {
    func resting(after turned: [UndoneChange], _ inverse: [UndoneChange]) -> Self {
        switch self {
        case .register(let group, let session, let changes):
            .register(group, session, changes.map { $0.resting(after: turned, inverse) })
        case .several(let acts): .several(acts.map { $0.resting(after: turned, inverse) })
        case .plan, .story, .stories, .people, .lasting: self
        }
    }
}

/// Which way a change is turned.
enum UndoDirection {
    case back, again

    /// What is said of it once it is done.
    func sentence(for entry: UndoEntry) -> String {
        switch (self, entry.kind) {
        case (.back, .takingPlanBack): "Planned again: \(entry.words). Ctrl-Y takes it back."
        case (.again, .takingPlanBack): "Taken back: \(entry.words). Ctrl-Z plans it again."
        case (.back, .once): "Taken back: \(entry.words)."
        case (.back, .finishing): "The register is open again. Ctrl-Y brings back the \(entry.words)."
        case (.back, .change): "Taken back: \(entry.words). Ctrl-Y makes it again."
        case (.again, _): "Made again: \(entry.words). Ctrl-Z takes it back."
        }
    }

    /// What is said where somebody else's change stands.
    func refusal(for name: String) -> String {
        let what = self == .back ? "taken back" : "made again"
        return "Somebody else has changed \(name) since; theirs stands and yours is not \(what)."
    }
}
