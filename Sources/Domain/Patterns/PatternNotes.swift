/// What stands quietly on a child's page: worth knowing, and nobody is asked to do anything.
struct PatternNotes {
    let history: ChildHistory
    let calendar: SchoolCalendar
    let day: CivilDate
    let settings: PatternSettings

    var found: [Pattern] {
        let recorded = history.entries.map { RecordedSession($0.session, $0.code) }
        let spells = AbsenceSpell.spells(in: recorded)
        return [firstAbsence(recorded, spells), approaching(recorded), now(spells), returned(spells)].compactMap(\.self)
            .filter { settings[$0.kind].isOn }
    }

    private func firstAbsence(_ recorded: [RecordedSession], _ spells: [AbsenceSpell]) -> Pattern? {
        let threshold = settings[.firstAbsence]
        guard let last = spells.last, isRecent(last.first.date, threshold.schoolDays) else { return nil }
        let earlier = spells.dropLast().last?.last
        let settled = recorded.count { entry in
            entry.session < last.first && (earlier.map { entry.session > $0 } ?? true)
                && Measure.attendance.includes(entry.code)
        }
        guard settled >= threshold.atLeast else { return nil }
        return note(.firstAbsence, last.sessions, PatternShare(last.sessions.count, of: settled), (0, settled))
    }

    private func approaching(_ recorded: [RecordedSession]) -> Pattern? {
        let first = SchoolYear(containing: day).firstYear
        guard let september = CivilDate(year: first, month: 9, day: 1) else { return nil }
        let year = recorded.filter { $0.session.date >= september }
        let missed = Measure.absence.sessions(in: year)
        let possible = year.count { Measure.possible.includes($0.code) }
        // With fewer than forty sessions a share says little; from a twentieth on it is worth knowing.
        guard possible >= settings[.approaching].atLeast, missed.count * 20 >= possible else { return nil }
        return note(.approaching, missed, PatternShare(missed.count, of: possible), (0, 0))
    }

    private func now(_ spells: [AbsenceSpell]) -> Pattern? {
        guard let last = spells.last, last.back == nil, isRecent(last.last.date, 2) else { return nil }
        return note(.spell, last.sessions, PatternShare(last.sessions.count, of: last.sessions.count), (0, 0))
    }

    private func returned(_ spells: [AbsenceSpell]) -> Pattern? {
        let threshold = settings[.returned]
        guard let last = spells.last, let back = last.back, last.sessions.count >= threshold.atLeast,
            isRecent(back.date, threshold.schoolDays)
        else { return nil }
        return note(.returned, last.sessions, PatternShare(last.sessions.count, of: last.sessions.count), (0, 0))
    }

    private func isRecent(_ date: CivilDate, _ schoolDays: Int) -> Bool {
        date <= day && calendar.schoolDayCount(in: date...day) <= schoolDays
    }

    private func note(
        _ kind: PatternKind, _ sessions: [RecordedSession], _ size: PatternShare, _ usual: (Int, Int)
    ) -> Pattern? {
        guard let first = sessions.first?.session else { return nil }
        return Pattern(
            child: history.child, kind: kind, since: first.date, raised: first.date,
            evidence: sessions.map(\.session), size: size, usual: PatternShare(usual.0, of: usual.1))
    }
}
