import Domain
import Interchange

/// Makes the marks of a school day by day, so that many years never have to be held at once.
struct MarkMaker {
    private let roll: Roll
    private let planted: [Int: PlantedPattern]
    private let byHousehold: [[Int]]
    private var random: SeededRandom
    private var spells: [Spell]

    /// A stretch of being away.
    private struct Spell {
        var code = AttendanceCode.illness
        var sessionsLeft = 0
        var comment = ""
    }

    init(roll: Roll, planted: [PlantedPattern], seed: UInt64) {
        self.roll = roll
        self.planted = Dictionary(planted.map { ($0.child, $0) }, uniquingKeysWith: { first, _ in first })
        var byHousehold = [[Int]](repeating: [], count: roll.households.count)
        for (index, child) in roll.children.enumerated() { byHousehold[child.household].append(index) }
        self.byHousehold = byHousehold
        random = SeededRandom(seed: seed)
        spells = [Spell](repeating: Spell(), count: roll.children.count)
    }

    /// The marks of one school day: each child's morning and afternoon.
    mutating func marks(of day: MarkDay, into rows: inout [MarkRow]) {
        let trip = random.happens(4_000 * roll.groups.count) ? random.below(roll.groups.count) : -1
        let isFestival = random.happens(9_000)
        let festivalComment = "Eid"
        var shared: [Int: Int] = [:]
        for index in roll.children.indices {
            let child = roll.children[index]
            guard child.row.admission <= day.date, child.row.leaving.map({ day.date <= $0 }) ?? true else { continue }
            var plan = PlantedDay()
            if let pattern = planted[index], pattern.starts <= day.date {
                let number = shared[child.household] ?? random.below(1_000_000)
                shared[child.household] = number
                plan = PlantedDay.make(pattern, day: day, shared: number, using: &random)
            }
            let morning: (Mark, String)
            if let recent = recent(index, child, day) {
                morning = recent
            } else if plan.isAway {
                morning = (Mark(plan.code), "")
            } else if isFestival, child.keepsFestivals, spells[index].sessionsLeft == 0 {
                morning = (Mark(.religious), festivalComment)
            } else {
                morning = self.morning(index, child, day, isTrip: trip == child.group, plan: plan)
            }
            let afternoon = self.afternoon(index, child, day, after: morning, plan: plan)
            rows.append(row(child, day, .morning, morning))
            rows.append(row(child, day, .afternoon, afternoon))
        }
    }

    private func row(_ child: SimulatedChild, _ day: MarkDay, _ half: HalfDay, _ mark: (Mark, String)) -> MarkRow {
        MarkRow(upn: child.upn, session: Session(day.date, half), mark: mark.0, comment: mark.1)
    }

    /// What the last days hold for a few children, so that there is somebody to welcome back and to ask after.
    private func recent(_ index: Int, _ child: SimulatedChild, _ day: MarkDay) -> (Mark, String)? {
        guard day.left < 2, roll.children.count >= 30, planted[index] == nil, child.row.leaving == nil else {
            return nil
        }
        switch index % 30 {
        case 4: return (Mark(.illness), "temperature")
        case 9 where day.left == 0: return (Mark(.notYetKnown), "")
        default: return nil
        }
    }

    private mutating func morning(
        _ index: Int, _ child: SimulatedChild, _ day: MarkDay, isTrip: Bool, plan: PlantedDay
    ) -> (Mark, String) {
        if spells[index].sessionsLeft == 0, random.happens(child.spellRate * day.pressure / 100) {
            begin(index, child, day)
        }
        if spells[index].sessionsLeft > 0 { return step(index) }
        if let minutes = plan.minutesLate {
            return (Mark(minutes > 30 ? .arrivedAfterClosing : .late, minutesLate: minutes), "")
        }
        if random.happens(child.lateRate) {
            if random.happens(150_000) { return (Mark(.arrivedAfterClosing, minutesLate: 31 + random.below(30)), "") }
            let minutes = 1 + min(random.below(25), random.below(25))
            return (Mark(.late, minutesLate: minutes), "")
        }
        return (Mark(isTrip ? .visit : .presentMorning), "")
    }

    private mutating func afternoon(
        _ index: Int, _ child: SimulatedChild, _ day: MarkDay, after morning: (mark: Mark, comment: String),
        plan: PlantedDay
    ) -> (Mark, String) {
        let daysIn = child.started.days(until: day.date)
        // Reception begins with mornings only, for children who need not be in school yet.
        if daysIn < 14, !child.age.contains(day.date) {
            spells[index].sessionsLeft = max(spells[index].sessionsLeft - 1, 0)
            return (Mark(.notRequired), "")
        }
        switch morning.mark.code {
        case .presentMorning, .late, .arrivedAfterClosing, .medical:
            if plan.isAwayAfternoon { return (Mark(plan.code), "") }
            if random.happens(2_500) { return (Mark(.illness), "poorly, went home at lunch") }
            return (Mark(.presentAfternoon), "")
        case .visit:
            return morning
        default:
            return spells[index].sessionsLeft > 0 ? step(index) : (morning.mark, "")
        }
    }

    private mutating func begin(_ index: Int, _ child: SimulatedChild, _ day: MarkDay) {
        spells[index] = spell(day)
        // Sooner or later it goes round the family; here it is sooner.
        guard spells[index].code == .illness else { return }
        for other in byHousehold[child.household] where other > index && spells[other].sessionsLeft == 0 {
            if random.happens(250_000) { spells[other] = spells[index] }
        }
    }

    private mutating func spell(_ day: MarkDay) -> Spell {
        switch random.below(100) {
        case 0..<14: return Spell(code: .medical, sessionsLeft: 1, comment: random.pick(["dentist", "", "optician"]))
        case 14..<26:
            let code: AttendanceCode = day.left < 3 && random.happens(600_000) ? .notYetKnown : .otherAbsence
            return Spell(code: code, sessionsLeft: 2 + 2 * random.below(2))
        case 26..<29: return Spell(code: .holidayNotGranted, sessionsLeft: 6 + 2 * random.below(5))
        case 29..<32:
            return Spell(code: .exceptionalLeave, sessionsLeft: 2 * (1 + random.below(3)), comment: "family funeral")
        case 32 where random.happens(300_000): return Spell(code: .travelling, sessionsLeft: 10 + 2 * random.below(6))
        default:
            let days = 1 + min(random.below(5), random.below(6))
            return Spell(
                code: .illness, sessionsLeft: 2 * days,
                comment: random.happens(60_000)
                    ? random.pick(["Mum rang 08:20", "poorly", "temperature", "tummy"]) : "")
        }
    }

    private mutating func step(_ index: Int) -> (Mark, String) {
        spells[index].sessionsLeft -= 1
        let comment = spells[index].comment
        spells[index].comment = ""
        return (Mark(spells[index].code), comment)
    }
}
