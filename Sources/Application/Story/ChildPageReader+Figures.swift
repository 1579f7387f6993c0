import Domain
import Storage

extension ChildPageReader {
    /// The figures of the school year up to the last session that has opened.
    func figures() throws -> YearFigures {
        let year = SchoolYear(containing: today)
        let dates = year.firstDay...max(today, year.firstDay)
        var codes: [Session: AttendanceCode] = [:]
        try snapshot.eachCode(of: child, from: Session(dates.lowerBound, .morning), to: lastOpened) { session, code in
            codes[session] = code
        }
        let own = CountingWindow.sessions(
            in: dates, upTo: lastOpened, calendar: directory.calendar, membership: entry.membership)
        let seen = own.filter(mayCount)
        let counted = Set(seen)
        let onRoll = Set(own)
        let others = directory.calendar.sessions(in: dates).filter { $0 <= lastOpened && !counted.contains($0) }
            .map { FigureWorking.Other($0, onRoll.contains($0) ? .notSeen : .notOnRoll) }
        let group = entry.membership.group(on: today).flatMap { permissions.sees($0) ? $0 : nil }
        return YearFigures(
            year: year, recorded: seen.map { RecordedSession($0, codes[$0]) }, others: others,
            weeks: weeks(in: dates, codes.filter { counted.contains($0.key) }),
            groupName: group.map(directory.name(of:)),
            group: try group.map { try sessions(of: $0, dates) } ?? GroupSessions(),
            permissions: permissions)
    }

    private func weeks(
        in dates: ClosedRange<CivilDate>, _ codes: [Session: AttendanceCode]
    ) -> [YearFigures.Week] {
        var weeks: [YearFigures.Week] = []
        var monday = dates.lowerBound.monday
        while monday <= dates.upperBound {
            if directory.calendar.schoolDayCount(in: monday...monday.adding(days: 4)) > 0 {
                weeks.append(
                    YearFigures.Week(
                        monday: monday, mornings: signs(from: monday, .morning, codes),
                        afternoons: signs(from: monday, .afternoon, codes)))
            }
            monday = monday.adding(days: 7)
        }
        return weeks
    }

    private func signs(
        from monday: CivilDate, _ half: HalfDay, _ codes: [Session: AttendanceCode]
    ) -> [StripSign] {
        (0..<5).map { offset in
            let session = Session(monday.adding(days: offset), half)
            let isDue = session <= lastOpened && entry.membership.isOnRoll(on: session.date) && mayCount(session)
            return StripSign(codes[session], isSchoolDay: isDue && directory.calendar.isSchoolDay(session.date))
        }
    }

    /// Everybody's sessions in a group, each while they belonged to it.
    private func sessions(of group: GroupID, _ dates: ClosedRange<CivilDate>) throws -> GroupSessions {
        var sessions = GroupSessions()
        for member in directory.children.values where member.membership.hasJoined(group) {
            for stay in member.membership.stays where stay.group == group {
                let from = max(stay.from, dates.lowerBound)
                let to = min(stay.to ?? dates.upperBound, dates.upperBound)
                guard from <= to else { continue }
                let last = min(Session(to, .afternoon), lastOpened)
                try snapshot.eachCode(of: member.id, from: Session(from, .morning), to: last) { session, code in
                    if directory.calendar.isSchoolDay(session.date) { sessions.add(session, code) }
                }
            }
        }
        return sessions
    }
}
