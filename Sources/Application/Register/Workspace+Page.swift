import Domain

extension Workspace {
    /// The lines of a register as it lies open.
    func page(of desk: RegisterDesk) -> RegisterPage {
        let now = wall
        let times = directory.times.times(for: desk.session)
        let strip = StripReader(calendar: directory.calendar, session: desk.session)
        let names = desk.members.map(\.listedName)
        let rows = desk.members.enumerated().map { index, child in
            row(of: child, number: index + 1, name: names[index], desk: desk, stripIndex: strip.index)
        }
        return RegisterPage(
            group: desk.group, groupName: directory.name(of: desk.group), session: desk.session, times: times,
            standing: standing(of: desk.session, times: times, now: now),
            completion: completion(of: desk.state), rows: rows)
    }

    private func completion(of state: RegisterState) -> PageCompletion {
        func line(_ finished: FinishedRegister) -> FinishedLine {
            let wall = LondonTime(finished.at)
            return FinishedLine(at: wall.clock, on: wall.date, by: directory.staff[finished.by]?.details.name ?? "")
        }
        return switch state.completion {
        case .open: .open
        case .finished(let finished): .finished(line(finished))
        case .changed(let finished): .changed(since: line(finished))
        }
    }

    /// Whether marks can be made now, and what that means.
    func standing(of session: Session, times: SessionTimes, now: LondonTime) -> RegisterStanding {
        if case .closed(let closure) = directory.calendar.status(of: session.date) {
            return .noSchool(closure.description)
        }
        switch RegisterPhase(of: session, times: times, now: now) {
        case .ahead: return .ahead(opens: times.opens)
        case .open: return .open(closes: times.closes, minutesLeft: now.clock.minutes(until: times.closes))
        case .closed: return .closed(at: times.closes)
        }
    }

    private func row(
        of child: Directory.ChildEntry, number: Int, name: String, desk: RegisterDesk, stripIndex: Int?
    ) -> RegisterRow {
        let record = desk.state.record(of: child.id)
        let movement = record.movements.last
        let permissions = permissions
        var strip = desk.strips[child.id] ?? []
        if let stripIndex, strip.indices.contains(stripIndex) { strip[stripIndex] = StripSign(record.mark?.code) }
        var isAmended = false
        if case .amendment? = record.entry?.kind { isAmended = true }
        return RegisterRow(
            id: child.id, number: number, name: name,
            calledName: child.details.preferredForename,
            mark: record.mark.map { ShownMark($0, permissions: permissions) },
            version: record.entry?.version,
            cause: record.entry?.cause, markedBy: record.entry?.by, markedAt: record.entry.map { LondonTime($0.at) },
            isAmended: isAmended, isCompulsoryAge: child.compulsory.contains(desk.session.date),
            expectation: ShownExpectation(directory.expectation(of: child, in: desk.session), permissions: permissions),
            doorNote: child.details.doorNote,
            leftAt: movement.flatMap { $0.returned == nil ? $0.left : nil }, backAt: movement?.returned,
            arrivedAt: record.arrived, hasNote: !record.notes.isEmpty, isWelcomed: record.welcome != nil,
            sessionsAway: desk.awayBefore[child.id] ?? 0, strip: strip, interests: child.details.interests,
            planWords: planWords(of: child, in: desk.session),
            hasAdjustment: child.adjustments.contains { $0.hold(on: desk.session.date) })
    }

    private func planWords(of child: Directory.ChildEntry, in session: Session) -> String {
        if let absence = child.plans.absence(in: session) {
            guard permissions.sees(absence.code) else { return "" }
            if !absence.reason.isEmpty { return absence.reason }
        }
        return child.plans.ladderWords(on: session.date) ?? child.plans.arrival(in: session)?.detail ?? ""
    }
}
