import Domain
import EventLog
import Storage

/// Puts the worklist together at one moment of the log: who is away, what was tried, what comes next.
struct FollowUpReader {
    let snapshot: Snapshot
    let keyring: Keyring
    let directory: Directory
    let access: ChildAccess
    let person: Person
    let now: LondonTime
    /// The setting's steps, or ours.
    let steps: [EscalationStep]

    private static let kinds: [StoryKind] = [.attempt, .handover, .escalation, .profile]

    /// What is written about the children of the list, opened where the person may read it.
    private struct Written {
        var attempts: [(record: StoryRecord, attempt: ContactAttempt)] = []
        var handovers: [(record: StoryRecord, handover: Handover)] = []
        var taken: [(day: CivilDate, step: EscalationTaken)] = []
        var profile = ChildProfile()
    }

    /// The families, in the order in which they are asked after.
    func families() throws -> [FamilyLine] {
        let open = try OpenSessionReader(snapshot: snapshot, directory: directory, now: now, sees: access.sees).read()
        let missed = try missedOfYear()
        let concerned = Set(open.keys).union(missed.keys)
        var written = try written(about: Array(open.keys))
        let prompts = try prompts(concerned, open: open, missed: missed, written: &written)
        var lines = try families(of: Array(open.keys)).map { line($0, open: open, written: written, prompts: prompts) }
        lines.sort { ($0.order, $0.since?.number ?? 0, $0.id) < ($1.order, $1.since?.number ?? 0, $1.id) }
        let others = prompts.keys.filter { open[$0] == nil && prompts[$0]?.isEmpty == false }
            .compactMap { directory.children[$0] }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        let found =
            lines.filter { !isOnlyPlanned($0) } + lines.filter(isOnlyPlanned)
            + others.map { child in
                FamilyLine(
                    children: [away(child, sessions: [])], order: .others, mayAsk: true, isMine: isKeyAdult(of: child),
                    prompts: (prompts[child.id] ?? []).map {
                        PromptLine(child: child.id, calledName: child.details.preferredForename, prompt: $0)
                    })
            }
        return found
    }

    private func isOnlyPlanned(_ line: FamilyLine) -> Bool {
        line.children.allSatisfy { $0.sessions.allSatisfy(\.isPlanned) }
    }

    private func line(
        _ children: [ChildID], open: [ChildID: [OpenSession]], written: [ChildID: Written],
        prompts: [ChildID: [LawPrompt]]
    ) -> FamilyLine {
        let entries = children.compactMap { directory.children[$0] }
            .map { child in (child, order(of: child, written[child.id]?.profile ?? ChildProfile())) }
            .sorted { left, right in
                (left.1, open[left.0.id]?.first?.session.number ?? 0, left.0.order)
                    < (right.1, open[right.0.id]?.first?.session.number ?? 0, right.0.order)
            }
        var line = FamilyLine(
            children: entries.map { away($0.0, sessions: open[$0.0.id] ?? []) }, order: entries.first?.1 ?? .others)
        let since = line.since?.date ?? now.date
        line.attempts = attempts(of: children, since: since, written)
        line.lastTime = lastTime(of: children, before: since, written)
        line.mayAsk = children.allSatisfy { access.may(.read, .attempt, about: $0) }
        line.next = line.attempts.last.flatMap(next)
        let handover = children.flatMap { written[$0]?.handovers ?? [] }
            .filter { $0.record.day <= now.date && $0.record.until.map { now.date <= $0 } ?? true }
            .max { $0.record.version.rawValue < $1.record.version.rawValue }
        let tried = children.flatMap { written[$0]?.attempts ?? [] }.filter { $0.record.day >= since }
            .max { $0.record.version.rawValue < $1.record.version.rawValue }
        line.followedBy = handover?.handover.to ?? tried?.record.actor
        line.followedByName = line.followedBy.flatMap { directory.staff[$0]?.details.name } ?? ""
        line.isMine =
            line.followedBy.map { $0 == person.id } ?? entries.contains { isKeyAdult(of: $0.0) }
        line.step = step(of: line, since: since, taken: children.flatMap { written[$0]?.taken ?? [] })
        line.prompts = entries.flatMap { child, _ in
            (prompts[child.id] ?? []).map {
                PromptLine(child: child.id, calledName: child.details.preferredForename, prompt: $0)
            }
        }
        return line
    }

    private func away(_ child: Directory.ChildEntry, sessions: [OpenSession]) -> AwayChild {
        let group = child.membership.group(on: now.date) ?? sessions.last?.group
        return AwayChild(
            id: child.id, name: child.spokenName, calledName: child.details.preferredForename,
            age: child.details.born.age(on: now.date), groupName: group.map(directory.name) ?? "", sessions: sessions)
    }

    private func order(of child: Directory.ChildEntry, _ profile: ChildProfile) -> AskingOrder {
        AskingOrder(
            isCalledFirst: profile.isCalledFirst || profile.hasSocialWorker, travelsAlone: profile.travelsAlone,
            age: child.details.born.age(on: now.date))
    }

    /// The same attempt, kept in one commit for brothers and sisters, is one line.
    private func attempts(
        of children: [ChildID], since: CivilDate, _ written: [ChildID: Written]
    ) -> [AttemptLine] {
        var seen: Set<Int64> = []
        return children.flatMap { written[$0]?.attempts ?? [] }
            .filter { $0.record.day >= since }
            .sorted { left, right in
                (left.record.day, left.attempt.at, left.record.version) < (
                    right.record.day, right.attempt.at, right.record.version
                )
            }
            .filter { seen.insert($0.record.commit).inserted }
            .map { AttemptLine(day: $0.record.day, attempt: $0.attempt, by: name(of: $0.record.actor)) }
    }

    private func lastTime(
        of children: [ChildID], before since: CivilDate, _ written: [ChildID: Written]
    ) -> AttemptLine? {
        children.flatMap { written[$0]?.attempts ?? [] }
            .filter { $0.record.day < since && $0.attempt.outcome.hasReached }
            .max { $0.record.version < $1.record.version }
            .map { AttemptLine(day: $0.record.day, attempt: $0.attempt, by: name(of: $0.record.actor)) }
    }

    private func next(after last: AttemptLine) -> NextStep? {
        let attempt = last.attempt
        guard attempt.nextOn != nil || attempt.nextAt != nil || !attempt.nextStep.isEmpty else { return nil }
        let day = attempt.nextOn ?? last.day
        let isOverdue = day < now.date || (day == now.date && attempt.nextAt.map { $0 <= now.clock } ?? false)
        return NextStep(
            words: attempt.nextStep.isEmpty ? "try again" : attempt.nextStep, on: day, at: attempt.nextAt,
            isOverdue: isOverdue)
    }

    private func step(
        of line: FamilyLine, since: CivilDate, taken: [(day: CivilDate, step: EscalationTaken)]
    ) -> StepLine? {
        guard let first = line.since, !isOnlyPlanned(line) else { return nil }
        let done = Set(taken.filter { $0.day >= since }.map(\.step.step))
        let closes = directory.times.times(for: first).closes
        for step in steps where !done.contains(step.name) {
            guard let (on, at) = step.falls(since: first, closes: closes, calendar: directory.calendar) else {
                continue
            }
            let isDue = on < now.date || (on == now.date && at.map { $0 <= now.clock } ?? true)
            return StepLine(name: step.name, on: on, at: at, isDue: isDue)
        }
        return nil
    }

    private func written(about children: [ChildID]) throws -> [ChildID: Written] {
        var written: [ChildID: Written] = [:]
        for record in try snapshot.currentEntries(of: Self.kinds, about: children) {
            guard let kind = record.kind, access.may(.read, kind, about: record.child),
                access.mayRead(record, of: record.child),
                let content = try record.words?.open(with: keyring)?.content(of: kind)
            else { continue }
            // Who is called first follows from what only those know who may see a child's identity.
            switch access.shown(content, of: record.child) {
            case .attempt(let attempt): written[record.child, default: Written()].attempts.append((record, attempt))
            case .handover(let handover): written[record.child, default: Written()].handovers.append((record, handover))
            case .escalation(let step): written[record.child, default: Written()].taken.append((record.day, step))
            case .profile(let profile): written[record.child, default: Written()].profile = profile
            default: continue
            }
        }
        return written
    }

    private func name(of staff: StaffID) -> String { directory.staff[staff]?.details.name ?? "" }

    private func isKeyAdult(of child: Directory.ChildEntry) -> Bool {
        child.keyAdults.contains { $0.staff == person.id && $0.holds(on: now.date) }
    }

    /// Missed sessions of this school year and the weeks before it that still count, of children who are concerned.
    private func missedOfYear() throws -> [ChildID: [RecordedSession]] {
        let weeks = directory.calendar.schoolWeeks(SupportFirst.weeks, upTo: now.date).first ?? now.date
        let from = min(weeks, SchoolYear(containing: now.date).firstDay)
        return try snapshot.missedSessions(from: from, to: now.date)
            .filter { access.may(.read, .attempt, about: $0.key) }
    }

    private func prompts(
        _ children: Set<ChildID>, open: [ChildID: [OpenSession]], missed: [ChildID: [RecordedSession]],
        written: inout [ChildID: Written]
    ) throws -> [ChildID: [LawPrompt]] {
        var prompts: [ChildID: [LawPrompt]] = [:]
        for id in children where access.may(.read, .attempt, about: id) {
            guard let child = directory.children[id], child.membership.isOnRoll(on: now.date) || open[id] != nil else {
                continue
            }
            // An N of an earlier year is on the list still, and owes its reason still.
            let unheard = (open[id] ?? []).filter { $0.kind == .notYetKnown }
                .map { RecordedSession($0.session, .notYetKnown) }
            let sessions = Set(unheard).union(missed[id] ?? [])
            let found = LawPrompts(
                on: now.date, calendar: directory.calendar, age: child.compulsory,
                hasSocialWorker: written[id]?.profile.hasSocialWorker ?? false
            ).prompts(for: Array(sessions))
            if !found.isEmpty { prompts[id] = found }
        }
        let unread = prompts.keys.filter { open[$0] == nil }
        written.merge(try self.written(about: Array(unread))) { known, _ in known }
        for (id, found) in prompts {
            let taken = written[id]?.taken ?? []
            prompts[id] = found.filter { prompt in
                !taken.contains { $0.step.step == prompt.answer && $0.day >= prompt.since }
            }
        }
        return prompts
    }

    /// The children of the list by family, as people have confirmed it, whichever child the entry is about.
    private func families(of children: [ChildID]) throws -> [[ChildID]] {
        guard children.count > 1 else { return children.map { [$0] } }
        var leader: [ChildID: ChildID] = [:]
        func root(_ child: ChildID) -> ChildID {
            var child = child
            while let next = leader[child], next != child { child = next }
            return child
        }
        var pairs: [Set<ChildID>: Bool] = [:]
        for record in try snapshot.currentEntries(of: [.sibling]) {
            guard case .sibling(let link)? = try record.words?.open(with: keyring)?.content(of: .sibling),
                access.may(.read, .sibling, about: record.child) || access.may(.read, .sibling, about: link.other)
            else { continue }
            pairs[[record.child, link.other]] = link.isSibling
        }
        for (pair, isSibling) in pairs where isSibling {
            if let one = pair.min(), let other = pair.max() { leader[root(one)] = root(other) }
        }
        // Who may not be asked after by this person stands alone: what is recorded for the line is theirs to record.
        let asked = children.filter { access.may(.read, .attempt, about: $0) }
        return children.filter { !asked.contains($0) }.map { [$0] }
            + Dictionary(grouping: asked, by: root).values.map { $0.sorted() }
    }
}
