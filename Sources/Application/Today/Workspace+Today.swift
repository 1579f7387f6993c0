import Domain
import EventLog
import Storage

extension Workspace {
    /// What needs this person today, in the order that it matters.
    public func today() throws -> TodayPage {
        _ = try requirePerson()
        let now = wall
        let calendar = directory.calendar
        let isSchoolDay = calendar.isSchoolDay(now.date)
        var page = TodayPage(
            settingName: settingName, date: now.date, heading: heading(on: now.date), isSchoolDay: isSchoolDay,
            lines: [], firstSteps: permissions.seesNames ? firstSteps : [], totals: [])
        guard permissions.seesNames else {
            page.totals = try totals(on: now)
            return page
        }
        guard isSchoolDay else {
            page.lines = try database.read { try worryLines(at: $0) }
            return page
        }
        let session = sessionToOpen()
        var comingBack: [Returning] = []
        var others: [TodayLine] = []
        var voices: [TodayLine] = []
        try database.read { snapshot in
            let groups = try groupsToTake(on: now.date)
            var later: [TodayLine] = []
            page.lines = try worryLines(at: snapshot)
            for group in groups {
                let desk = try readDesk(group.id, session, snapshot: snapshot)
                page.lines.append(registerLine(desk, now: now))
                comingBack += desk.members.compactMap { returning($0, desk: desk) }
                later += desk.members.compactMap { expectedLine($0, desk: desk, now: now) }
            }
            others = try later + followUpLines(at: snapshot)
            voices = try voiceLine(session, at: snapshot)
        }
        let welcomes = try comingBack.map(comingBackLine)
        // Where every group is somebody's, those who are asked after come before the many who are welcomed elsewhere.
        let asked = permissions.seesEverybody ? others + welcomes : welcomes + others
        page.lines += try asked + worthAskingLines() + touchLines(session) + voices
        return page
    }

    /// What the calendar says of a day.
    func heading(on date: CivilDate) -> String {
        if case .closed(let closure) = directory.calendar.status(of: date) { return closure.description }
        return directory.calendar.termWeek(of: date)?.description ?? ""
    }

    private func registerLine(_ desk: RegisterDesk, now: LondonTime) -> TodayLine {
        let times = directory.times.times(for: desk.session)
        let marked = desk.members.count { desk.state.mark(of: $0.id) != nil }
        let here = desk.members.count { desk.state.mark(of: $0.id).map { CodeTable.here.contains($0.code) } ?? false }
        var line = TodayLine(
            kind: .register, subject: directory.name(of: desk.group), detail: "", aside: "", isPressing: false,
            group: desk.group, session: desk.session, child: nil)
        if case .finished(let finished) = desk.state.completion {
            line.detail = "\(desk.session.half.name)  finished \(LondonTime(finished.at).clock) \u{00B7} \(here) here"
            return line
        }
        line.detail = "\(desk.session.half.name)  \(marked) of \(desk.members.count) marked"
        switch RegisterPhase(of: desk.session, times: times, now: now) {
        case .ahead: line.aside = "opens \(times.opens)"
        case .open: line.aside = "closes \(times.closes)"
        case .closed: line.aside = "closed \(times.closes)"
        }
        line.isPressing = now.clock >= times.opens && marked < desk.members.count
        return line
    }

    private func expectedLine(_ child: Directory.ChildEntry, desk: RegisterDesk, now: LondonTime) -> TodayLine? {
        let record = desk.state.record(of: child.id)
        let by: ClockTime
        switch directory.expectation(of: child, in: desk.session) {
        case .arrival(let time, _) where record.mark == nil: by = time
        case .agreedAway(_, let time?, _) where record.arrived == nil: by = time
        default: return nil
        }
        let words =
            child.plans.ladderWords(on: desk.session.date) ?? child.plans.arrival(in: desk.session)?.detail ?? ""
        var line = line(
            .expectedLater, child, desk, detail: "by \(by)" + (words.isEmpty ? "" : " \u{00B7} \(words)"), aside: "")
        if now.clock >= by {
            line.aside = "time to ask"
            line.isPressing = true
        }
        return line
    }

    func line(
        _ kind: TodayLine.Kind, _ child: Directory.ChildEntry, _ desk: RegisterDesk, detail: String, aside: String
    ) -> TodayLine {
        TodayLine(
            kind: kind, subject: child.spokenName, detail: detail, aside: aside, isPressing: false,
            group: desk.group, session: desk.session, child: child.id)
    }

    /// Totals of today for those who see no names.
    private func totals(on now: LondonTime) throws -> [String] {
        let session = sessionToOpen()
        return try database.read { snapshot in
            let groups = directory.groups(on: now.date)
            let finished = try snapshot.finished(in: session).count
            let onRoll = groups.reduce(0) { $0 + directory.members(of: $1.id, on: now.date).count }
            let counts = try snapshot.codeCounts(from: now.date, to: now.date)
            let marked = counts.reduce(0) { $0 + $1.sessions }
            let here = counts.filter { CodeTable.here.contains($0.code) }.reduce(0) { $0 + $1.sessions }
            return [
                "Today, in totals: your role sees no names.",
                "\(groups.count) groups, \(onRoll) children on roll.",
                "\(finished) of \(groups.count) \(session.half.name) registers finished.",
                "\(here) of \(marked) sessions marked today are here or at approved activity.",
            ]
        }
    }
}
