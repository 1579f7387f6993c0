import Domain
import Testing

@Suite("What holds in every history of a register")
struct RegisterPropertyTests {
    @Test(
        "nothing recorded is lost or altered by a later act: entries form one chain, and earlier states stay as they were",
        arguments: 0..<40)
    func nothingLost(seed: Int) {
        var history = RandomHistory(seed: seed)
        var snapshots: [(count: Int, state: RegisterState)] = []
        for _ in 0..<120 {
            let command = history.next()
            _ = try? history.register.give(command)
            snapshots.append((history.register.log.count, history.register.state))
        }
        let register = history.register
        #expect(register.log.count > 20)
        for number in 1...register.roll.count {
            let steps = register.history.steps(of: child(number))
            for (earlier, later) in zip(steps, steps.dropFirst()) {
                #expect(later.from == earlier.entry.mark && later.supersedes == earlier.entry.version)
                #expect(later.entry.version > earlier.entry.version && later.entry.mark != later.from)
            }
            #expect(steps.last?.entry == register.state.entry(of: child(number)))
            #expect(steps.first.map { $0.from == nil && $0.supersedes == nil } ?? true)
        }
        for snapshot in snapshots.filter({ $0.count.isMultiple(of: 7) }) {
            let marks = (1...register.roll.count).map { number in
                register.history.steps(of: child(number))
                    .last { $0.entry.version.rawValue <= snapshot.count }?.entry
            }
            #expect(marks == (1...register.roll.count).map { snapshot.state.entry(of: child($0)) })
        }
    }

    @Test("saying the same again writes nothing, and what was refused wrote nothing", arguments: 0..<40)
    func idempotent(seed: Int) {
        var history = RandomHistory(seed: seed)
        for _ in 0..<120 {
            let command = history.next()
            let before = history.register.state
            do {
                try history.register.give(command)
            } catch {
                #expect(history.register.state == before)
                continue
            }
            if case .undo = command { continue }
            let again = try? RegisterDecision.decide(
                command, state: history.register.state, context: history.register.context)
            #expect(again == [], "seed \(seed): \(command)")
        }
    }

    @Test(
        "a change supersedes the entry that its author saw; a stale one is a conflict with both facts",
        arguments: 0..<40)
    func conflicts(seed: Int) throws {
        var history = RandomHistory(seed: seed)
        for _ in 0..<120 {
            let command = history.next()
            let register = history.register
            let (who, basis): (ChildID, MarkBasis)
            switch command {
            case .mark(let child, _, _, let given): (who, basis) = (child, given)
            case .arrive(let child, _, let given): (who, basis) = (child, given)
            case .setMinutes(let child, _, let given): (who, basis) = (child, given)
            case .takeBack(let child, let given): (who, basis) = (child, given)
            default:
                _ = try? history.register.give(command)
                continue
            }
            let current = register.state.entry(of: who)
            do {
                let events = try history.register.give(command)
                if !events.isEmpty { #expect(current?.version == basis.seen, "seed \(seed): \(command)") }
                for case .corrected(let change) in events { #expect(change.supersedes == basis.seen) }
                for case .amended(let change, _) in events { #expect(change.supersedes == basis.seen) }
            } catch RegisterRefusal.conflict(let child, let shown, let seen) {
                #expect(child == who && shown == current && seen == basis.seen && current?.version != basis.seen)
            } catch {
                #expect(error is RegisterRefusal)
            }
        }
    }

    @Test("from closing on every change has a reason; before it none has", arguments: 0..<20)
    func reasons(seed: Int) {
        var history = RandomHistory(seed: seed)
        for _ in 0..<120 {
            let command = history.next()
            let phase = history.register.context.phase
            for event in (try? history.register.give(command)) ?? [] {
                if case .corrected = event { #expect(phase == .open) }
                if case .amended = event { #expect(phase == .closed) }
            }
        }
    }

    @Test("unmarked is neither here nor away in the counts of a register", arguments: 0..<20)
    func tallies(seed: Int) {
        var history = RandomHistory(seed: seed)
        for _ in 0..<60 {
            let command = history.next()
            _ = try? history.register.give(command)
            let register = history.register
            let tally = RegisterTally(of: register.roll, in: register.state)
            let unmarked = register.roll.filter { register.state.mark(of: $0.child) == nil }.count
            #expect(tally.unmarked == unmarked && tally.here + tally.away + unmarked == tally.onRoll)
            let counts = SessionCounts(
                of: register.roll.map { RecordedSession(register.session, register.state.mark(of: $0.child)?.code) })
            #expect(counts[.unmarked] == unmarked && counts[.possible] + counts[.notCounted] == tally.onRoll - unmarked)
        }
    }

    @Test("a coming back exists only where somebody recorded it", arguments: 0..<20)
    func departures(seed: Int) {
        var history = RandomHistory(seed: seed)
        for _ in 0..<200 {
            let command = history.next()
            _ = try? history.register.give(command)
        }
        let register = history.register
        let returned = register.log.compactMap { event -> ClockTime? in
            if case .returned(_, _, let at) = event { at } else { nil }
        }
        for record in register.state.records.values {
            for movement in record.movements {
                if let back = movement.returned { #expect(returned.contains(back) && back >= movement.left) }
            }
        }
    }

    @Test(
        "on both days the clocks change, and the school days after, the register opens and closes by the wall",
        arguments: [
            "2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26",
        ])
    func clockChanges(date: String) {
        let session = am(date)
        func phase(_ clock: String) -> RegisterPhase {
            let now = LondonTime(LondonTime.instant(of: session.date, at: time(clock)))
            return RegisterPhase(of: session, times: .proposed(for: .morning), now: now)
        }
        #expect(phase("0849") == .ahead && phase("0850") == .open)
        #expect(phase("0914") == .open && phase("0915") == .closed)
    }
}
