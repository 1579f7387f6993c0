import Canvas
import Domain
import EventLog
import Storage

extension Workspace {
    /// Turns marks into the code that was heard, with what was said as a note: amendments that keep what was.
    ///
    /// All sessions of all children in one commit that one undo takes back.
    /// - Returns: a sentence that says what was done.
    public func explain(_ explanation: Explanation) throws -> String {
        let note = SessionNote(toldBy: Text.line(explanation.toldBy), said: Text.lines(explanation.words))
        let count = explanation.sessions.count
        let shown = ShownMark(Mark(explanation.code), permissions: permissions)
        let what = "\(shown.sign) (\(shown.shortName)) for \(calledNames(explanation.sessions))"
        let words = "\(what), \(count == 1 ? "1 session" : "\(count) sessions")"
        try amend(explanation.sessions, words: words) { explained in
            let basis = MarkBasis(seen: explained.open.version, reason: AmendmentReason(Self.heardReason))
            let code = explanation.code.inHalf(explained.open.session.half)
            return [.mark(explained.child, code, basis: basis)] + (note.isEmpty ? [] : [.note(explained.child, note)])
        }
        return "Heard: \(words). The N stays in the history. Ctrl-Z undoes it."
    }

    /// Turns each N whose fifth school day has come into O, under the name of the person who is signed in.
    ///
    /// The program never does this by itself (regulation 10(9)).
    public func closeNotYetKnown(_ sessions: [Explanation.Explained]) throws -> String {
        let due = sessions.filter(\.open.isDeadlineReached)
        guard !due.isEmpty else { throw FollowUpError.noDeadlineReached }
        let words = "O for \(calledNames(due)), \(due.count == 1 ? "1 session" : "\(due.count) sessions")"
        try amend(due, words: words) { explained in
            [
                .mark(
                    explained.child, .otherAbsence,
                    basis: MarkBasis(seen: explained.open.version, reason: AmendmentReason(Self.notHeardReason)))
            ]
        }
        return "\(words): no reason was known by the fifth school day. Ctrl-Z undoes it."
    }

    /// Confirms what was planned for sessions that have passed.
    public func confirmPlanned(_ sessions: [Explanation.Explained]) throws -> String {
        let planned = sessions.filter(\.open.isPlanned)
        guard !planned.isEmpty else { throw FollowUpError.nothingPlanned }
        let words = "what was planned for \(calledNames(planned))"
        try amend(planned, words: words) { [.confirmExpected([$0.child])] }
        return "Confirmed: \(words). Ctrl-Z undoes it."
    }

    /// The reason that an amendment keeps when the family was heard.
    static let heardReason = "Reason for absence heard from the family"
    /// The reason that an amendment keeps when nobody was.
    static let notHeardReason = "No reason was known by the fifth school day"

    private func calledNames(_ sessions: [Explanation.Explained]) -> String {
        var names: [String] = []
        for name in sessions.map({ calledName(of: $0.child) }) where !names.contains(name) { names.append(name) }
        return names.joined(separator: " and ")
    }

    /// Changes several registers in one commit: all of it or nothing.
    private func amend(
        _ sessions: [Explanation.Explained], words: String,
        commands: (Explanation.Explained) -> [RegisterCommand]
    ) throws {
        guard !sessions.isEmpty else { throw FollowUpError.nothingOpen }
        _ = try requirePerson()
        let command = identifiers.command()
        let now = clock.now()
        var parts: [(group: GroupID, session: Session, events: [RegisterEvent])] = []
        // The earliest first, so that an undo that owes a reason asks for it before anything is undone.
        let ordered = sessions.sorted {
            ($0.open.session, $0.open.group, $0.child) < ($1.open.session, $1.open.group, $1.child)
        }
        let receipt = try database.change(command) { snapshot in
            if try loadDirectory(at: snapshot) { renewPerson() }
            let person = try requirePerson()
            var next = try snapshot.head().position + 1
            parts = []
            for (group, session) in Self.registers(of: ordered) {
                guard permissions.takesRegister(of: group) else {
                    throw AccessError.notForRole("The register of this group")
                }
                let asked = ordered.filter { $0.open.group == group && $0.open.session == session }
                    .flatMap(commands).map(\.normalised)
                let opened = try readDesk(group, session, snapshot: snapshot)
                let events: [RegisterEvent]
                do throws(RegisterRefusal) {
                    events = try decide(asked, desk: opened, next: next, now: now, by: person.id)
                } catch {
                    guard case .conflict(let conflict) = outcome(of: error) else { throw error }
                    throw FollowUpError.changedSince(conflict, session, mine: words)
                }
                next += Int64(events.count)
                if !events.isEmpty { parts.append((group, session, events)) }
            }
            let events = parts.flatMap { part in
                part.events.map { NewEvent(.register(part.group, part.session), .register($0)) }
            }
            return events.isEmpty ? nil : draft(events, actor: person.actor, command: command)
        }
        guard let receipt else { throw FollowUpError.nothingOpen }
        desk = nil
        directoryHead = receipt.number
        lastSaved = now
        var first = receipt.first.rawValue
        let acts = parts.map { part in
            let changes = part.events.enumerated().map { offset, event in
                UndoneChange(of: event, at: FactVersion(rawValue: first + Int64(offset)))
            }
            first += Int64(part.events.count)
            return UndoEntry.Act.register(part.group, part.session, changes.reversed())
        }
        remember(UndoEntry(act: acts.count == 1 ? acts[0] : .several(acts), words: words))
    }

    private static func registers(of sessions: [Explanation.Explained]) -> [(GroupID, Session)] {
        var found: [(GroupID, Session)] = []
        for open in sessions.map(\.open) where !found.contains(where: { $0 == (open.group, open.session) }) {
            found.append((open.group, open.session))
        }
        return found
    }
}

extension AttendanceCode {
    /// The same for a half-day: here is `/` in the morning and `\` in the afternoon.
    func inHalf(_ half: HalfDay) -> AttendanceCode {
        self == .presentMorning || self == .presentAfternoon ? .present(in: half) : self
    }
}
