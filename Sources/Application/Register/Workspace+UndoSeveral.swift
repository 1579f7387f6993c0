import Domain
import EventLog

extension Workspace {
    /// Turns a change of several registers or stories, one after the other; what somebody else changed since stays.
    ///
    /// A part that owes a reason stops it before that part, and what is left waits for the reason.
    func turn(
        _ entry: UndoEntry, _ direction: UndoDirection, _ acts: [UndoEntry.Act], reason: AmendmentReason?
    ) -> ChangeOutcome {
        var turned: [UndoEntry.Act] = []
        var passed: [String] = []
        var access: AccessError?
        var commit: Int64 = 0
        var children: [ChildID] = []
        for (index, act) in acts.enumerated() {
            switch part(act, reason: reason) {
            case .success(let (inverse, notice, names)):
                if let inverse { turned.append(inverse) }
                passed += names
                commit = notice?.commit ?? commit
                children += notice?.children ?? []
            case .failure(let stop):
                // What is not theirs any more must not stand before what is.
                if let error = stop.access {
                    access = error
                    continue
                }
                guard !turned.isEmpty else { return stop.outcome }
                settle(direction, with: entry.turned(by: .several(turned)))
                let rest = entry.turned(by: .several(Array(acts[index...])))
                if direction == .back { undoStack.append(rest) } else { redoStack.append(rest) }
                return stop.outcome
            }
        }
        guard !turned.isEmpty else {
            settle(direction, with: nil)
            return .refused(access?.description ?? direction.refusal(for: passed.first ?? "that"))
        }
        settle(direction, with: entry.turned(by: .several(turned)))
        var text = direction.sentence(for: entry)
        for name in passed { text += " \(name) stays as somebody else has it." }
        if let access { text += " \(access)" }
        return .done(ChangeNotice(text: text, commit: commit, children: children))
    }

    /// Turns one part: what undoes it again, and who stays as somebody else has them.
    private func part(
        _ act: UndoEntry.Act, reason: AmendmentReason?
    ) -> Result<(UndoEntry.Act?, ChangeNotice?, [String]), Stopped> {
        switch act {
        case .register(let group, let session, let changes):
            return part(changes, of: RegisterRequest(group: group, session: session, commands: []), reason: reason)
        case .story(let child, let story):
            do {
                guard let (receipt, inverse) = try turn(story, of: child) else {
                    return .success((nil, nil, [calledName(of: child)]))
                }
                let notice = ChangeNotice(text: "", commit: receipt.number, children: [child])
                return .success((.story(child, inverse), notice, []))
            } catch let error as AccessError {
                return .failure(Stopped(outcome: .refused(error.description), access: error))
            } catch {
                return .failure(Stopped(outcome: .failed("\(error)")))
            }
        case .plan, .stories, .people, .several, .lasting:
            return .success((nil, nil, []))
        }
    }

    private func part(
        _ changes: [UndoneChange], of register: RegisterRequest, reason: AmendmentReason?
    ) -> Result<(UndoEntry.Act?, ChangeNotice?, [String]), Stopped> {
        var changes = changes
        var passed: [String] = []
        while !changes.isEmpty {
            var request = register
            request.commands = changes.map { .undo($0, reason: reason) }
            request.reason = reason
            switch carryOut(request) {
            case .success(let (.done(notice), inverse)):
                if case .register(_, _, let made)? = inverse?.act {
                    undoStack = undoStack.map { $0.resting(after: changes, made) }
                    redoStack = redoStack.map { $0.resting(after: changes, made) }
                }
                return .success((inverse?.act, notice, passed))
            case .success:
                return .success((nil, nil, passed))
            case .failure(let stop):
                let met = changes.filter(stop.concerns)
                guard let first = met.first else { return .failure(stop) }
                changes.removeAll(where: met.contains)
                passed.append(name(of: first))
            }
        }
        return .success((nil, nil, passed))
    }
}
