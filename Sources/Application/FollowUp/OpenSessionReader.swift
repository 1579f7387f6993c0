import Domain
import EventLog
import Storage

/// Finds the sessions that are not explained: every N, and what was expected, has passed, and has no mark.
struct OpenSessionReader {
    let snapshot: Snapshot
    let directory: Directory
    let now: LondonTime
    /// Whether the person may see a child.
    let sees: (ChildID) -> Bool

    /// The sessions of each child, in order of time.
    func read() throws -> [ChildID: [OpenSession]] {
        var found: [ChildID: [OpenSession]] = [:]
        for entry in try snapshot.notYetKnown() where sees(entry.child) {
            guard let child = directory.children[entry.child],
                let group = child.membership.group(on: entry.session.date)
            else { continue }
            found[entry.child, default: []].append(open(entry.session, group, .notYetKnown, entry.version))
        }
        for child in directory.children.values where sees(child.id) {
            let waiting = try unconfirmed(child)
            if !waiting.isEmpty { found[child.id, default: []] += waiting }
        }
        return found.mapValues { $0.sorted { $0.session < $1.session } }
    }

    private func open(
        _ session: Session, _ group: GroupID, _ kind: OpenSession.Kind, _ version: FactVersion?
    ) -> OpenSession {
        OpenSession(
            session: session, group: group, kind: kind, version: version,
            schoolDays: LawPrompts.schoolDays(after: session.date, to: now.date, in: directory.calendar))
    }

    /// Sessions of a child with something planned that have passed without a mark.
    private func unconfirmed(_ child: Directory.ChildEntry) throws -> [OpenSession] {
        let starts =
            child.plans.absences.map(\.from.date) + child.plans.arrivals.map(\.from)
            + child.plans.ladders.compactMap(\.plan.moves.first?.day)
        guard let first = starts.min(), first <= now.date else { return [] }
        let sessions = directory.calendar.sessions(in: first...now.date)
        let candidates = sessions.compactMap { session -> OpenSession? in
            guard let group = child.membership.group(on: session.date) else { return nil }
            return kind(of: child, in: session).map { open(session, group, $0, nil) }
        }
        guard let last = candidates.last?.session, let from = candidates.first?.session else { return [] }
        let entries = try snapshot.entries(of: child.id, from: from, to: last)
        let known = Dictionary(entries.map { ($0.session, $0) }) { $1 }
        return candidates.compactMap { open in
            guard let entry = known[open.session] else { return open }
            var open = open
            open.version = entry.version
            return entry.mark == nil ? open : nil
        }
    }

    /// Why a session would be on the list if it has no mark; `nil` while its time has not come.
    private func kind(of child: Directory.ChildEntry, in session: Session) -> OpenSession.Kind? {
        let times = directory.times.times(for: session)
        let isOpened = session.date < now.date || now.clock >= times.opens
        let isClosed = session.date < now.date || now.clock >= times.closes
        guard isOpened else { return nil }
        switch directory.expectation(of: child, in: session) {
        case .arrival(let by, _): return session.date < now.date || now.clock >= by ? .expected(by: by) : nil
        case .absence(let code, _, _), .agreedAway(let code, _, _): return isClosed ? .planned(code) : nil
        case .here, .none: return nil
        }
    }
}
