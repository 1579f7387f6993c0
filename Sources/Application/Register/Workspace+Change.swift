import Canvas
import Domain
public import EventLog
import Storage

extension Workspace {
    /// Changes a register: all of the request or none of it, on disk before this returns.
    ///
    /// - Parameter command: the caller's name for the change; one that was carried out before is not carried out again
    ///   and answers as the first time.
    public func change(_ request: RegisterRequest, command: CommandID? = nil) -> ChangeOutcome {
        switch carryOut(request, command: command) {
        case .success(let (outcome, entry)):
            if let entry { remember(entry) }
            return outcome
        case .failure(let stop):
            return stop.outcome
        }
    }

    /// Why a change was not made, as an error inside and an outcome outside.
    struct Stopped: Error {
        let outcome: ChangeOutcome
        var refusal: RegisterRefusal?
        /// Why it is not the person's to change; asking again would not help.
        var access: AccessError?

        /// Whether it was somebody else's change of the same that stopped an undoing.
        func concerns(_ undone: UndoneChange) -> Bool {
            switch (refusal, undone) {
            case (.conflict(let child, _, _)?, .mark(let other, _, _, _)): child == other
            case (.changedSince(let other)?, _): undone == other
            default: false
            }
        }
    }

    func carryOut(
        _ request: RegisterRequest, command: CommandID? = nil
    ) -> Result<(ChangeOutcome, UndoEntry?), Stopped> {
        do {
            var person = try requirePerson()
            let commandID = command ?? identifiers.command()
            let now = clock.now()
            let reason = request.reason.flatMap { AmendmentReason(Text.line($0.text)) }
            let commands = request.commands.map { command in
                let command = command.normalised
                return reason.map(command.with) ?? command
            }
            var decided: [RegisterEvent] = []
            var opened = try openDesk(request.group, request.session)
            let receipt = try database.change(commandID) { snapshot in
                let head = try snapshot.head()
                var isStale = head.commit != opened.head
                if head.commit != self.directoryHead, try self.loadDirectory(at: snapshot) {
                    self.renewPerson()
                    person = try self.requirePerson()
                    isStale = true
                }
                guard self.permissions.takesRegister(of: request.group) else {
                    throw AccessError.notForRole("The register of this group")
                }
                if isStale {
                    opened = try self.readDesk(request.group, request.session, snapshot: snapshot)
                }
                try self.checkCollections(commands, in: request.session, at: snapshot)
                decided = try self.decide(
                    commands, desk: opened, next: head.position + 1, now: now, by: person.id)
                guard !decided.isEmpty else { return nil }
                let stream = StreamName.register(request.group, request.session)
                return self.draft(
                    decided.map { NewEvent(stream, .register($0)) }, actor: person.actor, command: commandID)
            }
            guard let receipt else {
                desk = opened
                let left = request.commands == [.everyoneHere] ? ChangeWords.notAssumed(opened, directory) : ""
                return .success((.unchanged(left.isEmpty ? "That is already so." : "Nobody else is due.\(left)"), nil))
            }
            if receipt.isRepeat { return .success((try repeated(receipt, request), nil)) }
            opened.take(decided, receipt: receipt, at: now, by: person.id)
            desk = opened
            directoryHead = receipt.number
            lastSaved = now
            let words = ChangeWords(
                events: decided, directory: directory, desk: opened, now: LondonTime(now),
                permissions: permissions)
            let changes = decided.enumerated().map { offset, event in
                UndoneChange(of: event, at: FactVersion(rawValue: receipt.first.rawValue + Int64(offset)))
            }
            // What rests on something else is undone before it.
            let entry = UndoEntry(
                act: .register(request.group, request.session, changes.reversed()), words: words.whole,
                kind: words.isFinishing ? .finishing : .change)
            let notice = ChangeNotice(
                text: words.sentence, commit: receipt.number, children: changes.compactMap(\.child))
            return .success((.done(notice), entry))
        } catch let refusal as RegisterRefusal {
            return .failure(Stopped(outcome: outcome(of: refusal), refusal: refusal))
        } catch let error as AccessError {
            return .failure(Stopped(outcome: .refused(error.description), access: error))
        } catch let error as PeopleError {
            return .failure(Stopped(outcome: .refused(error.description)))
        } catch {
            return .failure(Stopped(outcome: .failed("\(error)")))
        }
    }

    /// What a command answered when it was carried out.
    private func repeated(_ receipt: CommitReceipt, _ request: RegisterRequest) throws -> ChangeOutcome {
        guard let keyring else { throw AccessError.nobodySignedIn }
        let stream = StreamName.register(request.group, request.session)
        return try database.read { snapshot in
            guard let commit = try snapshot.commit(receipt.number) else { return .refused(Self.otherCommand) }
            let recorded = try snapshot.events(of: commit)
            guard recorded.allSatisfy({ $0.stream == stream }) else { return .refused(Self.otherCommand) }
            let events = try recorded.compactMap { recorded -> RegisterEvent? in
                if case .register(let event) = try recorded.fact(with: keyring).event { event } else { nil }
            }
            guard request.fits(events) else { return .refused(Self.otherCommand) }
            let words = ChangeWords(
                events: events, directory: directory,
                desk: try readDesk(request.group, request.session, snapshot: snapshot),
                now: LondonTime(commit.recordedAt), permissions: permissions)
            return .done(
                ChangeNotice(text: words.sentence, commit: receipt.number, children: events.compactMap(\.child)))
        }
    }

    private static let otherCommand =
        "This command id was used for another change. Nothing was changed; make a new id for each change."

    func decide(
        _ commands: [RegisterCommand], desk: RegisterDesk, next: Int64, now: Instant, by: StaffID
    ) throws(RegisterRefusal) -> [RegisterEvent] {
        var state = desk.state
        var decided: [RegisterEvent] = []
        let context = context(of: desk, now: LondonTime(now))
        for command in commands {
            let events = try RegisterDecision.decide(command, state: state, context: context)
            for event in events {
                // Places are gapless and nobody else can write meanwhile, so these are the ones that they will have.
                let version = FactVersion(rawValue: next + Int64(decided.count))
                state.evolve(event, version: version, at: now, by: by)
                decided.append(event)
            }
        }
        return decided
    }

    func outcome(of refusal: RegisterRefusal) -> ChangeOutcome {
        switch refusal {
        case .reasonNeeded, .reasonNeededToTakeBack: return .reasonNeeded(why: refusal.description)
        case .changedSince:
            desk = nil
            return .refused(refusal.description)
        case .unmarked(let children): return .unmarked(children)
        case .conflict(let child, let current, let seen):
            guard let current else { return .refused(refusal.description) }
            desk = nil
            return .conflict(
                RegisterConflict(
                    child: child, name: directory.children[child]?.details.spokenName ?? "",
                    theirs: current.mark.map { ShownMark($0, permissions: permissions) },
                    by: directory.staff[current.by]?.details.name ?? "", at: LondonTime(current.at),
                    version: current.version, seen: seen))
        default:
            return .refused(refusal.description)
        }
    }
}
