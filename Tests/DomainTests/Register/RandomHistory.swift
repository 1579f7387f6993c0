import Domain
import TestSupport
import Testing

/// Random commands of two people on one register, one of whom may act on what they saw some time ago.
struct RandomHistory {
    var random: SeededGenerator
    var register: RegisterRobot
    /// What the slower person last saw of each child.
    var memory: [ChildID: FactVersion] = [:]
    var minute = 530

    init(seed: Int, children: Int = 6) {
        random = SeededGenerator(seed: seed)
        register = RegisterRobot(
            children: children,
            expecting: [
                2: .absence(.medical, back: time("1030"), plan: PlanID(rawValue: 1)),
                3: .arrival(by: time("0905"), plan: PlanID(rawValue: 2)),
                4: .agreedAway(.partTime, by: time("0930"), plan: PlanID(rawValue: 3)),
            ])
    }

    /// The next command, a little later than the one before.
    mutating func next() -> RegisterCommand {
        minute = min(minute + Int.random(in: 0...2, using: &random), 700)
        register = register.at("\(clock(minute))")
        register.person = StaffID(rawValue: Int64.random(in: 1...2, using: &random))
        if Int.random(in: 0..<6, using: &random) == 0 {
            memory = register.state.records.compactMapValues(\.entry?.version)
        }
        let number = Int.random(in: 1...register.roll.count, using: &random)
        let who = child(number)
        let isStale = Int.random(in: 0..<3, using: &random) == 0
        let basis = MarkBasis(
            seen: isStale ? memory[who] : register.seen(number),
            reason: Bool.random(using: &random) ? AmendmentReason("heard from home") : nil)
        let past = clock(minute - Int.random(in: 0...20, using: &random))
        switch Int.random(in: 0..<16, using: &random) {
        case 0: return .everyoneHere
        case 1: return .finish
        case 2: return .takeBack(who, basis: basis)
        case 3: return .arrive(who, basis: basis)
        case 4: return .arrive(who, at: past, basis: basis)
        case 5: return .setMinutes(who, Int.random(in: 0...30, using: &random), basis: basis)
        case 6: return .recordLeft(who, at: past, DepartureDetail(with: "Dad"))
        case 7: return .recordReturned(who, at: past)
        case 8: return .confirmExpected(nil)
        case 9: return .note(who, SessionNote(note: "note \(Int.random(in: 0...3, using: &random))"))
        case 10: return .arrive(who, at: past, basis: MarkBasis(seen: basis.seen, reason: nil))
        case 11:
            guard let entry = register.state.entry(of: who) else { return .finish }
            let before = register.history.steps(of: who).last?.from
            return .undo(.mark(of: who, entry: entry.version, restoring: before), reason: basis.reason)
        case 12: return .welcome(who, WelcomeBack(by: "Priya", noticed: past.description))
        case 13:
            let places = register.log.indices
            guard let place = places.randomElement(using: &random) else { return .everyoneHere }
            let version = FactVersion(rawValue: Int64(place + 1))
            return .undo(UndoneChange(of: register.log[place], at: version), reason: basis.reason)
        default:
            let code = AttendanceCode.allCases.randomElement(using: &random) ?? .illness
            return .mark(who, code, basis: basis)
        }
    }

    private func clock(_ minute: Int) -> ClockTime {
        time("\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)")
    }
}
