/// Makes what is shown of a standing pattern from the child's days: its sessions, its size and the child's usual.
struct PatternMaker {
    let child: ChildID
    let days: [PatternDays.Day]
    let signs: [DaySign]
    let siblings: [[DaySign]]

    func pattern(_ standing: Standing) -> Pattern {
        let first = standing.hits.first ?? 0
        var size = (affected: 0, possible: 0)
        var usual = (affected: 0, possible: 0)
        var evidence: [Session] = []
        var weeks: [Int: Bool] = [:]
        var earlier: [Int: Bool] = [:]
        for (index, sign) in signs.enumerated() {
            guard sign.isKnown, let affected = affected(standing, index, sign, isBefore: index < first) else {
                continue
            }
            if standing.kind == .brokenWeeks {
                if index < first {
                    earlier[days[index].week, default: false] = earlier[days[index].week] == true || affected
                } else {
                    weeks[days[index].week, default: false] = weeks[days[index].week] == true || affected
                }
            }
            if index < first {
                usual.possible += 1
                usual.affected += affected ? 1 : 0
            } else {
                size.possible += 1
                size.affected += affected ? 1 : 0
                if affected { evidence += sessions(standing.kind, sign, on: days[index].date) }
            }
        }
        if standing.kind == .brokenWeeks {
            size = (weeks.values.count { $0 }, weeks.count)
            usual = (earlier.values.count { $0 }, earlier.count)
        }
        return Pattern(
            child: child, kind: standing.kind, weekday: standing.weekday, lesson: standing.lesson,
            since: days[first].date, raised: days[standing.raisedOn].date, level: standing.level, evidence: evidence,
            size: PatternShare(size.affected, of: size.possible),
            usual: PatternShare(usual.affected, of: usual.possible),
            chance: Chance.ofAtLeast(size.affected, in: size.possible, usual: usual.affected, of: usual.possible))
    }

    /// Whether a day is affected; `nil` for a day that is not among those compared.
    private func affected(_ standing: Standing, _ index: Int, _ sign: DaySign, isBefore: Bool) -> Bool? {
        switch standing.kind {
        case .weekday: return days[index].weekday == standing.weekday ? sign.isAway : nil
        case .siblings:
            guard let sibling = standing.sibling, siblings[sibling][index].isKnown else { return nil }
            return sign.isAway && siblings[sibling][index].isAway
        case .afterHoliday:
            if isBefore { return sign.isAway }
            return days[index].after == 1 || days[index].before == 1 ? sign.isAway : nil
        case .amOnly:
            guard sign.isWhole, sign.presence == .here || sign.presence == .awayMorning else { return nil }
            return sign.presence == .awayMorning
        case .pmOnly: return sign.isWhole && sign.cameInMorning ? sign.presence == .awayAfternoon : nil
        case .lateCreep: return sign.cameInMorning ? sign.isLate : nil
        default: return sign.isAway
        }
    }

    private func sessions(_ kind: PatternKind, _ sign: DaySign, on date: CivilDate) -> [Session] {
        switch kind {
        case .lateCreep, .amOnly: return [Session(date, .morning)]
        case .pmOnly: return [Session(date, .afternoon)]
        default:
            return (sign.hasMorning ? [Session(date, .morning)] : [])
                + (sign.hasAfternoon ? [Session(date, .afternoon)] : [])
        }
    }
}
