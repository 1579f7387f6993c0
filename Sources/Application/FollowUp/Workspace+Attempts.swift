public import Domain
import EventLog
import Storage

extension Workspace {
    /// Keeps one attempt for every child of a family, in one commit that one undo takes back.
    ///
    /// - Parameter contact: whose attempt it is, as the call screen showed them; `nil` for somebody else.
    /// - Returns: the number of the attempt, from 1.
    @discardableResult
    public func recordAttempt(
        _ attempt: ContactAttempt, to contact: CallContact?, about family: [ChildID]
    ) throws -> Int {
        guard let first = family.first else { throw StoryError.notYours }
        try keepForEach(
            family.map { child in
                var attempt = attempt
                attempt.contact = contact?.ids[child]
                return (child, .attempt(attempt))
            }, words: "what was tried for \(calledName(of: first))")
        return try callPage(of: first).family.attempts.count
    }

    /// Has another adult follow up a family's absence from now on.
    public func handOver(_ family: [ChildID], to staff: StaffID, words: String = "") throws {
        guard let first = family.first else { throw StoryError.notYours }
        try keepForEach(
            family.map { ($0, .handover(Handover(to: staff, words: words))) },
            words: "handing over \(calledName(of: first))")
    }

    /// Records that a step was taken because nobody has heard, or that a prompt of the law was answered.
    public func recordStep(_ step: String, about family: [ChildID], words: String = "") throws {
        guard let first = family.first else { throw StoryError.notYours }
        try keepForEach(
            family.map { ($0, .escalation(EscalationTaken(at: wall.clock, step: step, words: words))) },
            words: "“\(step)” for \(calledName(of: first))")
    }

    /// Keeps a new entry about each of some children, all of them or none.
    private func keepForEach(_ contents: [(ChildID, StoryContent)], words: String) throws {
        let entries = contents.map { child, content in
            (child, StoryEntry(id: identifiers.next(), day: wall.date, content: content.normalised))
        }
        let receipt = try commit { _ in
            try entries.map { child, entry in
                let known = try requireChild(child)
                guard access.may(.write, entry.content.kind, about: child) else {
                    throw AccessError.notForRole("Writing this about \(known.details.preferredForename)")
                }
                return NewEvent(.child(child), .story(.kept(child, entry)))
            }
        }
        guard let receipt else { return }
        let turns = entries.enumerated().map { offset, kept in
            UndoEntry.Act.story(
                kept.0,
                StoryTurn(
                    entry: kept.1.id, left: FactVersion(rawValue: receipt.first.rawValue + Int64(offset)), before: nil))
        }
        remember(UndoEntry(act: turns.count == 1 ? turns[0] : .several(turns), words: words))
    }
}
