public import Domain
import EventLog
import Storage

extension Workspace {
    /// A register as a screen shows it.
    public func register(of group: GroupID, _ session: Session) throws -> RegisterPage {
        try mayOpen(group)
        let desk = try openDesk(group, session)
        self.desk = desk
        return page(of: desk)
    }

    /// The groups whose register this person takes on a day, today by default.
    public func groupsToTake(on date: CivilDate? = nil) throws -> [Directory.GroupEntry] {
        let permissions = permissions
        return directory.groups(on: date ?? wall.date).filter { permissions.takesRegister(of: $0.id) }
    }

    /// The sessions around one, and the one of now.
    public func neighbours(of session: Session) -> SessionNeighbours {
        SessionNeighbours(
            before: directory.calendar.session(before: session), current: sessionToOpen(),
            after: directory.calendar.session(after: session).flatMap { $0.date <= wall.date ? $0 : nil })
    }

    /// The session that a person at the door means now: the one that is going on, or the last one.
    public func sessionToOpen() -> Session {
        let now = wall
        let afternoon = Session(now.date, .afternoon)
        let half: HalfDay = now.clock < directory.times.times(for: afternoon).opens ? .morning : .afternoon
        return Session(now.date, half)
    }

    /// The register that F3 opens: the one that lies open, or the first of this person's groups now.
    public func registerToOpen() -> Result<(GroupID, Session), AccessError> {
        guard (try? requirePerson()) != nil else { return .failure(.nobodySignedIn) }
        if let desk, desk.session.date == wall.date, permissions.takesRegister(of: desk.group) {
            return .success((desk.group, sessionToOpen()))
        }
        guard let group = try? groupsToTake().first else {
            return .failure(permissions.seesNames ? .noGroup : .notForRole("Taking a register"))
        }
        return .success((group.id, sessionToOpen()))
    }

    /// Every entry of a child's session in words, oldest first: what was, what it became, when, by whom, and why.
    public func history(of child: ChildID, _ session: Session) throws -> [String] {
        guard let desk, desk.session == session, desk.members.contains(where: { $0.id == child }) else { return [] }
        try mayOpen(desk.group)
        guard let keyring else { return [] }
        return try database.read { snapshot in
            try HistoryWords(permissions: permissions, keyring: keyring)
                .lines(of: snapshot.history(of: child, in: session)) + spoken(desk.state.record(of: child))
                + PlanHistory(session: session, permissions: permissions, keyring: keyring)
                .lines(of: child, in: snapshot)
        }
    }

    /// What was heard and noted, and who took the child, in words.
    private func spoken(_ record: ChildRecord) -> [String] {
        var lines: [String] = []
        for movement in record.movements {
            let with = movement.detail.with.isEmpty ? "" : " with \(movement.detail.with)"
            let back = movement.returned.map { ", back \($0)" } ?? ""
            lines.append("left \(movement.left)\(with)\(back)")
        }
        lines += record.notes.map(words)
        if let welcome = record.welcome { lines.append("welcomed by \(welcome.by): \(welcome.noticed)") }
        for fact in record.facts {
            guard let withdrawal = fact.withdrawal else { continue }
            let by = directory.staff[withdrawal.by].map { " by \($0.details.name)" } ?? ""
            let reason = withdrawal.reason.map { ": \($0.text)" } ?? ""
            lines.append("\(words(for: fact.content)), taken back \(LondonTime(withdrawal.at).clock)\(by)\(reason)")
        }
        return lines
    }

    private func words(for content: RecordedFact.Content) -> String {
        switch content {
        case .left(let time, let detail):
            "left \(time)" + (detail.with.isEmpty ? "" : " with \(detail.with)")
        case .returned(let time): "back \(time)"
        case .arrived(let time): "arrived \(time)"
        case .note(let note): words(for: note)
        case .welcome(let welcome): "welcomed by \(welcome.by): \(welcome.noticed)"
        }
    }

    private func words(for note: SessionNote) -> String {
        let toldBy = note.toldBy.isEmpty ? "" : "told by \(note.toldBy)"
        let said = note.said.isEmpty ? "" : "“\(note.said)”"
        return [toldBy, said, note.note].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    func mayOpen(_ group: GroupID) throws {
        _ = try requirePerson()
        guard permissions.sees(group) else { throw AccessError.notForRole("The register of this group") }
    }

    /// The desk for a register: the one that is kept where nobody wrote meanwhile, else read again.
    func openDesk(_ group: GroupID, _ session: Session) throws -> RegisterDesk {
        if let desk, desk.group == group, desk.session == session, desk.head == directoryHead { return desk }
        return try database.read { try readDesk(group, session, snapshot: $0) }
    }

    /// Reads a register: its events, its roll, and the strips.
    func readDesk(_ group: GroupID, _ session: Session, snapshot: Snapshot) throws -> RegisterDesk {
        guard let keyring else { throw AccessError.nobodySignedIn }
        let members = directory.members(of: group, on: session.date)
        var state = RegisterState()
        var commits: [Int64: RecordedCommit] = [:]
        for recorded in try snapshot.registerEvents(group, session, members: members.map(\.id)) {
            let commit = try commits[recorded.commit] ?? snapshot.commit(recorded.commit)
            commits[recorded.commit] = commit
            guard let commit, case .register(let event) = try recorded.fact(with: keyring).event else { continue }
            let version = FactVersion(rawValue: recorded.position)
            state.evolve(event, version: version, at: commit.recordedAt, by: commit.actor)
        }
        let before = StripReader(calendar: directory.calendar, session: session)
        let range = before.range
        let codes = try snapshot.strips(of: members.map(\.id), from: range.lowerBound, to: range.upperBound)
        var strips: [ChildID: [StripSign]] = [:]
        var away: [ChildID: Int] = [:]
        let access = access
        for member in members {
            let seen = access.counted(codes[member.id] ?? [:], of: member.id)
            strips[member.id] = before.strip(seen)
            away[member.id] = before.sessionsAway(seen)
        }
        return RegisterDesk(
            group: group, session: session, head: try snapshot.head().commit, state: state, members: members,
            strips: strips, awayBefore: away)
    }

    /// What a decision on a register needs to know besides its state.
    func context(of desk: RegisterDesk, now: LondonTime) -> RegisterContext {
        RegisterContext(
            group: desk.group, session: desk.session, times: directory.times.times(for: desk.session), now: now,
            day: directory.calendar.status(of: desk.session.date),
            roll: desk.members.map { child in
                RollEntry(
                    child: child.id, expected: directory.expectation(of: child, in: desk.session),
                    isCompulsoryAge: child.compulsory.contains(desk.session.date))
            })
    }
}

/// The sessions around one.
public struct SessionNeighbours: Hashable, Sendable {
    /// The session before; `nil` where the calendar has none.
    public var before: Session?
    /// The session of now.
    public var current: Session?
    /// The session after, no later than today.
    public var after: Session?

    /// The sessions around one.
    public init(before: Session? = nil, current: Session? = nil, after: Session? = nil) {
        self.before = before
        self.current = current
        self.after = after
    }
}
