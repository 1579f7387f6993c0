public import Domain
import EventLog

extension Workspace {
    /// Takes back this person's last change, whatever it was; an entry of its own, which owes a reason where the
    /// register is final.
    public func undo(reason: AmendmentReason? = nil) -> ChangeOutcome {
        guard let entry = undoStack.last else { return .unchanged(undoRefusal ?? "") }
        return turn(entry, .back, reason: reason)
    }

    /// Makes again what was taken back, as it was first recorded.
    public func redo(reason: AmendmentReason? = nil) -> ChangeOutcome {
        guard let entry = redoStack.last else { return .unchanged(redoRefusal ?? "") }
        return turn(entry, .again, reason: reason)
    }

    /// Why nothing can be taken back; `nil` when something can.
    public var undoRefusal: String? {
        undoStack.isEmpty ? "You have changed nothing since you signed in." : nil
    }

    /// Why nothing can be made again; `nil` when something can.
    public var redoRefusal: String? {
        redoStack.isEmpty ? "Nothing was taken back." : nil
    }

    /// Remembers a change that was just made.
    func remember(_ entry: UndoEntry) {
        undoStack.append(entry)
        redoStack = []
    }

    private func turn(_ entry: UndoEntry, _ direction: UndoDirection, reason: AmendmentReason?) -> ChangeOutcome {
        switch entry.act {
        case .plan(let child, let plan, let date): turn(entry, direction, plan, of: child, on: date)
        case .story(let child, let story): turn(entry, direction, story, of: child)
        case .several(let acts): turn(entry, direction, acts, reason: reason)
        case .stories(let turned): turn(entry, direction, turned)
        case .people(let child, let people): turn(entry, direction, people, of: child)
        case .lasting(let sentence): stay(sentence, direction)
        case .register(let group, let session, let changes):
            turn(entry, direction, changes, of: RegisterRequest(group: group, session: session, commands: []), reason)
        }
    }

    /// Says once why a change stays; the next Ctrl-Z is for what was changed before it.
    private func stay(_ sentence: String, _ direction: UndoDirection) -> ChangeOutcome {
        settle(direction, with: nil)
        return .refused(sentence)
    }

    /// What somebody else changed since stays as they have it; the rest is turned.
    private func turn(
        _ entry: UndoEntry, _ direction: UndoDirection, _ changes: [UndoneChange], of register: RegisterRequest,
        _ reason: AmendmentReason?
    ) -> ChangeOutcome {
        var changes = changes
        var passed: [String] = []
        while !changes.isEmpty {
            var request = register
            request.commands = changes.map { .undo($0, reason: reason) }
            request.reason = reason
            switch carryOut(request) {
            case .success(let (.done(notice), inverse)):
                settle(direction, with: inverse.map { entry.turned(by: $0.act) })
                if case .register(_, _, let made)? = inverse?.act {
                    undoStack = undoStack.map { $0.resting(after: changes, made) }
                    redoStack = redoStack.map { $0.resting(after: changes, made) }
                }
                var notice = notice
                notice.text = direction.sentence(for: entry)
                for name in passed { notice.text += " \(name) stays as somebody else has it." }
                return .done(notice)
            case .success(let (outcome, _)):
                settle(direction, with: nil)
                return outcome
            case .failure(let stop):
                let met = changes.filter(stop.concerns)
                guard let first = met.first else {
                    if stop.access != nil { settle(direction, with: nil) }
                    return stop.outcome
                }
                changes.removeAll(where: met.contains)
                passed.append(name(of: first))
            }
        }
        settle(direction, with: nil)
        return .refused(direction.refusal(for: passed.first ?? "that"))
    }

    private func turn(
        _ entry: UndoEntry, _ direction: UndoDirection, _ plan: UndonePlan, of child: ChildID,
        on date: CivilDate
    ) -> ChangeOutcome {
        do {
            let receipt = try commitPlan(of: child, on: date) { known in plan.event(for: child, in: known.plans) }
            guard let receipt else {
                settle(direction, with: nil)
                return .refused(direction.refusal(for: "what is planned for \(calledName(of: child))"))
            }
            settle(direction, with: entry.turned(by: .plan(child, plan.inverse, date)))
            return .done(
                ChangeNotice(text: direction.sentence(for: entry), commit: receipt.number, children: [child]))
        } catch let error as AccessError {
            // What is not theirs any more must not stand before what is.
            settle(direction, with: nil)
            return .refused(error.description)
        } catch {
            return .failed("\(error)")
        }
    }

    private func turn(
        _ entry: UndoEntry, _ direction: UndoDirection, _ story: StoryTurn, of child: ChildID
    ) -> ChangeOutcome {
        do {
            guard let (receipt, inverse) = try turn(story, of: child) else {
                settle(direction, with: nil)
                return .refused(direction.refusal(for: entry.words))
            }
            settle(direction, with: entry.turned(by: .story(child, inverse)))
            return .done(
                ChangeNotice(text: direction.sentence(for: entry), commit: receipt.number, children: [child]))
        } catch let error as AccessError {
            // What is not theirs any more must not stand before what is.
            settle(direction, with: nil)
            return .refused(error.description)
        } catch {
            return .failed("\(error)")
        }
    }

    /// Takes the entry off its stack, and puts what undoes the undoing on the other.
    func settle(_ direction: UndoDirection, with inverse: UndoEntry?) {
        switch direction {
        case .back:
            undoStack.removeLast()
            if let inverse { redoStack.append(inverse) }
        case .again:
            redoStack.removeLast()
            if let inverse { undoStack.append(inverse) }
        }
    }

    func name(of undone: UndoneChange) -> String {
        guard let child = undone.child else { return "the finishing of the register" }
        return directory.children[child]?.details.spokenName ?? "this child"
    }

    func calledName(of child: ChildID) -> String {
        directory.children[child]?.details.preferredForename ?? "this child"
    }
}
