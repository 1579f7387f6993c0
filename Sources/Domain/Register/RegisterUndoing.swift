extension RegisterDecider {
    func undo(_ undone: UndoneChange, reason: AmendmentReason?) throws(RegisterRefusal) -> [RegisterEvent] {
        switch undone {
        case .mark(let child, let entry, let mark, _):
            return try change(child, to: mark, MarkBasis(seen: entry, cause: .undo, reason: reason))
        case .withdrawal(let child, let fact):
            let isPossible = child.map { state.record(of: $0).canWithdraw(fact) } ?? state.canReopen(fact)
            let owed = try reasonOwed(reason, isPossible, undone)
            return [.withdrawn(child: child, session: session, fact: fact, reason: owed)]
        case .restoration(let child, let fact):
            let isPossible = child.map { state.record(of: $0).canRestore(fact) } ?? state.canFinishAgain(fact)
            let owed = try reasonOwed(reason, isPossible, undone)
            return [.restored(child: child, session: session, fact: fact, reason: owed)]
        }
    }

    /// The reason that taking something back is kept with: owed once the session is over, none before.
    ///
    /// Marks owe theirs from closing on; what happens within a session is not final before its end (our reading).
    private func reasonOwed(
        _ reason: AmendmentReason?, _ isPossible: Bool, _ undone: UndoneChange
    ) throws(RegisterRefusal) -> AmendmentReason? {
        guard isPossible else { throw .changedSince(undone) }
        guard context.isOver else { return nil }
        guard let reason else { throw .reasonNeededToTakeBack(session, ended: times.ends) }
        return reason
    }
}
