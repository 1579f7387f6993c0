import Domain
import Storage

extension Workspace {
    /// Works out figures of attendance from the marks; sessions without a mark are neither here nor away.
    public func measures(_ request: MeasuresRequest) throws -> MeasuresReport {
        let children = try children(of: request)
        let last = lastOpened
        let end = max(min(request.to, last.date), request.from)
        let weeksBefore = request.to.adding(days: -SupportFirst.weeks * 7 * 3)
        let codes = try database.read { snapshot in
            try snapshot.strips(
                of: children.map(\.id), from: Session(min(request.from, weeksBefore), .morning),
                to: Session(request.to, .afternoon))
        }
        var total = GroupCounts()
        var lines: [MeasuresReport.Line] = []
        for (child, name) in zip(children, children.map(\.listedName)) {
            let marks = (codes[child.id] ?? [:]).filter { mayCount($0.key, of: child) }
            let sessions = CountingWindow.sessions(
                in: request.from...max(request.to, request.from), upTo: last, calendar: directory.calendar,
                membership: child.membership, group: request.group
            ).filter { mayCount($0, of: child) }
            guard !sessions.isEmpty else { continue }
            let counts = SessionCounts(of: sessions.map { RecordedSession($0, marks[$0]) })
            total.add(counts)
            guard permissions.seesNames else { continue }
            let support = SupportFirst(
                on: end, sessions: marks.map { RecordedSession($0.key, $0.value) }, calendar: directory.calendar,
                age: child.compulsory)
            lines.append(
                MeasuresReport.Line(
                    upn: child.details.upn, name: name, counts: counts,
                    isSupportDue: support.isMet))
        }
        return MeasuresReport(from: request.from, to: request.to, lines: lines, total: total)
    }

    /// Whether a session is counted for this person: those who see groups count what was in their groups alone.
    private func mayCount(_ session: Session, of child: Directory.ChildEntry) -> Bool {
        permissions.seesTotals
            || permissions.sees(childIn: [child.membership.group(on: session.date)].compactMap(\.self))
    }

    /// The last session whose register has opened.
    var lastOpened: Session {
        let now = wall
        for half in [HalfDay.afternoon, .morning] {
            let session = Session(now.date, half)
            if directory.times.times(for: session).opens <= now.clock { return session }
        }
        return Session(now.date.adding(days: -1), .afternoon)
    }

    private func children(of request: MeasuresRequest) throws -> [Directory.ChildEntry] {
        _ = try requirePerson()
        let chosen: [Directory.ChildEntry]
        switch request.whose {
        case .child(let upn):
            let found = directory.child(upn: upn)
            // Nobody learns from the refusal whether there is such a child.
            guard let found, permissions.sees(childIn: found.membership.stays.map(\.group)) else {
                throw permissions.seesEverybody
                    ? SettingError.noChild as any Error : AccessError.notForRole("This child")
            }
            chosen = [found]
        case .group(let group):
            guard permissions.sees(group) else { throw AccessError.notForRole("This group") }
            chosen = directory.children.values.filter { $0.membership.stays.contains { $0.group == group } }
        case .all:
            guard permissions.seesTotals else { throw AccessError.notForRole("The whole setting") }
            chosen = Array(directory.children.values)
        }
        return chosen.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }
}

extension MeasuresRequest {
    fileprivate var group: GroupID? {
        if case .group(let group) = whose { group } else { nil }
    }
}
