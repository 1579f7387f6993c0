import Domain
import EventLog
import Storage

extension ChildPageReader {
    /// The whole story in order, the newest day first, as far back as was asked for.
    func timeline(_ story: [StoryLine], since: CivilDate?) throws -> [TimelineItem] {
        let start = try since.map { try marksStart($0) } ?? Session(CivilDate(dayNumber: 0), .morning)
        var items =
            try marks(from: start) + words(from: start, to: Session(today, .afternoon)) + entries(story) + plans()
            + groups()
        if let since {
            let isEarlier = items.contains { $0.day < since }
            items.removeAll { $0.day < since }
            if try isEarlier || snapshot.hasMarks(of: child, before: start)
                || snapshot.hasStory(of: child, before: since)
            {
                items.append(TimelineItem(id: .earlier, day: since.adding(days: -1), content: .earlier, minute: -1))
            }
        }
        return items.sorted { ($0.day, $0.minute, $0.order) > ($1.day, $1.minute, $1.order) }
    }

    /// Where marks are read from, so that no spell is cut: the last session with the child here before a day.
    private func marksStart(_ day: CivilDate) throws -> Session {
        let first = Session(day, .morning)
        return try snapshot.lastSession(of: child, before: first, with: CodeTable.here)
            ?? Session(CivilDate(dayNumber: 0), .morning)
    }

    private func marks(from start: Session) throws -> [TimelineItem] {
        let all = try snapshot.entries(of: child, from: start, to: Session(today, .afternoon))
        let seen = all.filter { mayCount($0.session) }
        var lines: [Session: StoredEntry] = [:]
        for entry in seen { lines[entry.session] = entry }
        let recorded = seen.map { RecordedSession($0.session, $0.mark?.code) }
        var items: [TimelineItem] = []
        var folded: Set<Session> = []
        for spell in AbsenceSpell.spells(in: recorded) {
            let marks = try spell.sessions.compactMap { session in
                folded.insert(session.session)
                return try lines[session.session].map(markLine)
            }
            items.append(
                TimelineItem(
                    id: .spell(spell.first), day: spell.last.date,
                    content: .spell(SpellLine(marks: marks, back: spell.back)), minute: Self.minute(spell.last)))
        }
        for entry in seen where !folded.contains(entry.session) && isWorthALine(entry) {
            items.append(
                TimelineItem(
                    id: .mark(entry.session), day: entry.session.date, content: .mark(try markLine(entry)),
                    minute: Self.minute(entry.session)))
        }
        if let hidden = all.last(where: { !mayCount($0.session) }) {
            items.append(
                TimelineItem(id: .unseenMarks, day: hidden.session.date, content: .unseenMarks, minute: 0))
        }
        return items
    }

    /// Whether a mark outside a spell has a line: late, changed, or a session that the setting could not give.
    private func isWorthALine(_ entry: StoredEntry) -> Bool {
        if entry.type != .attendanceMarked { return true }
        guard let code = entry.mark?.code else { return true }
        if Measure.late.includes(code) { return true }
        return Measure.notCounted.includes(code)
            && ![.notRequired, .plannedClosure, .prospective, .dualRegistered]
                .contains(code)
    }

    private func markLine(_ entry: StoredEntry) throws -> MarkLine {
        MarkLine(
            session: entry.session, mark: entry.mark.map { ShownMark($0, permissions: permissions) },
            change: entry.type == .attendanceMarked ? nil : try change(of: entry))
    }

    private func change(of entry: StoredEntry) throws -> LastChange? {
        guard let last = try snapshot.history(of: child, in: entry.session).last else { return nil }
        let isSeen = [last.from, last.to].allSatisfy { $0.map { permissions.sees($0.code) } ?? true }
        let who = try last.commit.actorWords.open(with: keyring)
        return LastChange(
            was: last.from.map { ShownMark($0, permissions: permissions) }, at: LondonTime(last.commit.recordedAt),
            by: who.map { "\($0.name), \($0.position)" } ?? "somebody",
            reason: isSeen ? try last.reason?.open(with: keyring)?.text ?? "" : "")
    }

    /// What was recorded beside marks: notes, welcomes, and coming and going.
    func words(from start: Session, to end: Session) throws -> [TimelineItem] {
        var items: [TimelineItem] = []
        for record in try snapshot.notes(of: [child], from: start, to: end) where mayCount(record.session) {
            guard let note = try record.words?.open(with: keyring) else { continue }
            items.append(item(record.version, record.session, .heard(note), after: 1))
        }
        for record in try snapshot.welcomes(of: child, from: start, to: end) where mayCount(record.session) {
            guard let welcome = try record.words?.open(with: keyring) else { continue }
            items.append(
                item(
                    record.version, record.session, .welcome(welcome, after: try missed(before: record.session)),
                    after: 2))
        }
        for record in try snapshot.movements(of: child, from: start, to: end) where mayCount(record.session) {
            items.append(item(record.version, record.session, .moved(try movement(record)), after: 3))
        }
        return items
    }

    private func missed(before session: Session) throws -> Int {
        let start = try snapshot.lastSession(of: child, before: session, with: CodeTable.here)
        var recorded: [RecordedSession] = []
        try snapshot.eachCode(of: child, from: start ?? Session(number: 0), to: session) { session, code in
            recorded.append(RecordedSession(session, code))
        }
        return ReturnAfterAbsence(before: session, in: recorded)?.sessions.count ?? 0
    }

    private func movement(_ record: MovementRecord) throws -> String {
        switch record.type {
        case .attendanceLeft:
            let detail = try record.detail?.open(with: keyring)
            let with = detail.map { $0.with.isEmpty ? "" : " with \($0.with)" } ?? ""
            let reason = detail.map { $0.reason.isEmpty ? "" : ": \($0.reason)" } ?? ""
            return "Left \(record.at)\(with)\(reason)"
        case .attendanceReturned: return "Back \(record.at)"
        default: return "Arrived \(record.at)"
        }
    }

    private func item(
        _ version: FactVersion, _ session: Session, _ content: TimelineItem.Content, after place: Int
    ) -> TimelineItem {
        TimelineItem(
            id: .fact(version), day: session.date, content: content, minute: Self.minute(session) + place,
            order: version.rawValue)
    }

    /// Entries with their wordings folded into one line each; neighbours that are for others become one.
    private func entries(_ story: [StoryLine]) -> [TimelineItem] {
        var wordings: [EntryID: [StoryLine]] = [:]
        for line in story { wordings[line.id, default: []].append(line) }
        var withheld: [CivilDate: EntryID] = [:]
        var items: [EntryID: TimelineItem] = [:]
        for (id, lines) in wordings.sorted(by: { $0.key < $1.key }) {
            guard let last = lines.last else { continue }
            var entry = EntryLine(line: last, earlier: Array(lines.dropLast()))
            if last.reading == .withheld {
                if let first = withheld[last.day], case .entry(var known)? = items[first]?.content {
                    known.count += 1
                    items[first] = Self.item(first, known)
                    continue
                }
                withheld[last.day] = id
                entry = EntryLine(line: last, earlier: [])
            }
            items[id] = Self.item(id, entry)
        }
        return Array(items.values)
    }

    private static func item(_ id: EntryID, _ entry: EntryLine) -> TimelineItem {
        TimelineItem(
            id: .entry(id), day: entry.line.day, content: .entry(entry), minute: minute(of: entry.line),
            order: entry.line.version.rawValue)
    }

    private static func minute(of line: StoryLine) -> Int {
        switch line.content {
        case .attempt(let attempt): return attempt.at.minute
        case .escalation(let taken): return taken.at.minute
        default: break
        }
        let wall = LondonTime(line.recorded)
        return wall.date == line.day ? wall.clock.minute : 24 * 60
    }

    private static func minute(_ session: Session) -> Int {
        session.half == .morning ? 9 * 60 : 13 * 60
    }

    private func plans() -> [TimelineItem] {
        guard access.may(.read, .adjustment, about: child) else { return [] }
        let absences = entry.plans.absences.map { plan in
            let mark = ShownMark(Mark(plan.code), permissions: permissions)
            return TimelineItem(
                id: .plan(plan.id), day: plan.from.date,
                content: .absencePlan(
                    mark, from: plan.from, to: plan.to, back: plan.back,
                    reason: permissions.sees(plan.code) ? plan.reason : ""), minute: 1)
        }
        let arrivals = entry.plans.arrivals.map { plan in
            TimelineItem(
                id: .plan(plan.id), day: plan.from,
                content: .arrivalPlan(by: plan.by, until: plan.until, detail: plan.detail), minute: 1)
        }
        return absences + arrivals
    }

    private func groups() -> [TimelineItem] {
        let stays = entry.membership.stays
        var items: [TimelineItem] = []
        for (index, stay) in stays.enumerated() {
            let before = index > 0 ? stays[index - 1] : nil
            let moved = before.flatMap { $0.to?.adding(days: 1) == stay.from ? directory.name(of: $0.group) : nil }
            items.append(
                TimelineItem(
                    id: .group(stay.from), day: stay.from,
                    content: .group(name: directory.name(of: stay.group), before: moved), minute: 0))
            let goesOn = stays.indices.contains(index + 1) && stay.to?.adding(days: 1) == stays[index + 1].from
            if let last = stay.to, !goesOn {
                items.append(
                    TimelineItem(
                        id: .group(last.adding(days: 1)), day: last,
                        content: .group(name: nil, before: directory.name(of: stay.group)), minute: 24 * 60))
            }
        }
        return items
    }
}
