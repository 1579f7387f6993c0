public import Domain

/// The two ways of noticing that settings use today, to compare with.
public enum Baseline: Sendable {
    /// The year's absence reaches so many hundredths of the possible sessions, of which there are forty or more.
    case share(Int)
    /// So many spells away within six school weeks.
    case spells(Int)

    /// The days on which it begins to hold, each a prompt.
    public func prompts(_ history: ChildHistory) -> [CivilDate] {
        switch self {
        case .share(let hundredths): shares(history, hundredths)
        case .spells(let count): spells(history, count)
        }
    }

    private func shares(_ history: ChildHistory, _ hundredths: Int) -> [CivilDate] {
        var possible = 0
        var missed = 0
        var holds = false
        var days: [CivilDate] = []
        for entry in history.entries {
            possible += Measure.possible.includes(entry.code) ? 1 : 0
            missed += Measure.absence.includes(entry.code) ? 1 : 0
            let now = possible >= 40 && missed * 100 >= possible * hundredths
            if now, !holds { days.append(entry.session.date) }
            holds = now
        }
        return days
    }

    private func spells(_ history: ChildHistory, _ count: Int) -> [CivilDate] {
        let starts = AbsenceSpell.spells(in: history.entries.map { RecordedSession($0.session, $0.code) })
            .map(\.first.date)
        var days: [CivilDate] = []
        var holdsUntil: CivilDate?
        for (index, start) in starts.enumerated() where index >= count - 1 {
            guard starts[index - count + 1].days(until: start) <= 42 else { continue }
            if holdsUntil.map({ start > $0 }) ?? true { days.append(start) }
            holdsUntil = start.adding(days: 42)
        }
        return days
    }
}
