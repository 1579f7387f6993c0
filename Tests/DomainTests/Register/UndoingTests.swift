import Domain
import TestSupport
import Testing

@Suite("Taking back anything in a register")
struct UndoingTests {
    @Test(
        "undone and made again one after the other, a register shows what it showed, with the times first recorded",
        arguments: 0..<60)
    func property(seed: Int) throws {
        var history = RandomHistory(seed: seed)
        var done: [(before: Shown, changes: [UndoneChange])] = []
        var undone: [(before: Shown, changes: [UndoneChange])] = []
        var turns = 0
        for _ in 0..<150 {
            let command = history.next()
            if case .undo = command { continue }
            let before = Shown(history.register)
            switch Int.random(in: 0..<5, using: &history.random) {
            case 0 where !done.isEmpty:
                let entry = done.removeLast()
                let events = try history.register.undo(entry.changes, reason: "tried")
                #expect(Shown(history.register) == entry.before, "seed \(seed)")
                undone.append((before, history.register.undoing(events)))
                done = done.map { ($0.before, rest($0.changes, entry.changes, undone.last?.changes)) }
                turns += 1
            case 1 where !undone.isEmpty:
                let entry = undone.removeLast()
                let events = try history.register.undo(entry.changes, reason: "tried")
                #expect(Shown(history.register) == entry.before, "seed \(seed)")
                done.append((before, history.register.undoing(events)))
                undone = undone.map { ($0.before, rest($0.changes, entry.changes, done.last?.changes)) }
                turns += 1
            default:
                guard let events = try? history.register.give(command), !events.isEmpty else { continue }
                done.append((before, history.register.undoing(events)))
                undone = []
            }
        }
        #expect(turns > 10)
    }

    private func rest(
        _ changes: [UndoneChange], _ turned: [UndoneChange], _ inverse: [UndoneChange]?
    ) -> [UndoneChange] {
        changes.map { $0.resting(after: turned, inverse ?? []) }
    }

    @Test("a departure that was taken back is kept beside what stands, with who took it back")
    func kept() throws {
        var register = RegisterRobot()
        try register.mark(1, "/")
        register = register.at("10:31")
        let left = try register.give(.recordLeft(child(1), at: time("1030"), DepartureDetail(with: "Grandad")))
        register.person = StaffID(rawValue: 2)
        register = register.at("10:35")
        try register.undo(register.undoing(left))
        let record = register.state.record(of: child(1))
        #expect(record.movements.isEmpty && record.isOnSite)
        let fact = try #require(record.facts.first)
        #expect(fact.content == .left(at: time("1030"), DepartureDetail(with: "Grandad")))
        #expect(fact.by == StaffID(rawValue: 1) && fact.withdrawal?.by == StaffID(rawValue: 2))
        #expect(fact.withdrawal?.reason == nil, "the session is going on")
    }

    @Test("what somebody recorded since on the same strand stands: undo passes it by, and a note stands alone")
    func changedSince() throws {
        var register = RegisterRobot()
        try register.mark(1, "/")
        register = register.at("10:50")
        let left = try register.give(.recordLeft(child(1), at: time("1030"), DepartureDetail()))
        let undoing = register.undoing(left)
        let note = try register.give(.note(child(1), SessionNote(note: "boots")))
        let noteUndoing = register.undoing(note)
        register.person = StaffID(rawValue: 2)
        try register.give(.recordReturned(child(1), at: time("1045")))
        try register.give(.note(child(1), SessionNote(note: "hat")))
        #expect(refusal { try register.undo(undoing) } == .changedSince(undoing[0]))
        try register.undo(noteUndoing)
        #expect(register.state.record(of: child(1)).notes == [SessionNote(note: "hat")])
        #expect(refusal { try register.undo(noteUndoing) } == .changedSince(noteUndoing[0]), "it is taken back already")
    }

    @Test("a leaving is not made again for a child whom somebody marked away meanwhile")
    func goneMeanwhile() throws {
        var register = RegisterRobot()
        try register.mark(1, "/")
        register = register.at("09:05")
        let left = try register.give(.recordLeft(child(1), at: time("0900"), DepartureDetail()))
        let taken = try register.undo(register.undoing(left))
        let again = register.undoing(taken)
        try register.mark(1, "I")
        #expect(refusal { try register.undo(again) } == .changedSince(again[0]))
    }

    @Test("once the session is over, taking something back owes a reason that stays with it")
    func amendment() throws {
        var register = RegisterRobot()
        try register.mark(1, "/")
        register = register.at("11:00")
        let left = try register.give(.recordLeft(child(1), at: time("1030"), DepartureDetail()))
        let undoing = register.undoing(left)
        register = register.at("12:30")
        let ended = register.context.times.ends
        #expect(refusal { try register.undo(undoing) } == .reasonNeededToTakeBack(register.session, ended: ended))
        let events = try register.undo(undoing, reason: "another child")
        #expect(register.state.record(of: child(1)).facts.first?.withdrawal?.reason?.text == "another child")
        #expect(
            refusal { try register.undo(register.undoing(events)) }
                == .reasonNeededToTakeBack(register.session, ended: ended))
    }

    @Test("a register is finished only as long as its marks are those that it was finished with")
    func completion() throws {
        var register = RegisterRobot()
        try register.give(.everyoneHere)
        let finish = try register.give(.finish)
        let finished = try #require(register.finished)
        let undoFinish = register.undoing(finish)
        register = register.at("08:58")
        let change = try register.mark(1, "I")
        #expect(register.state.completion == .changed(since: finished))
        try register.undo(register.undoing(change))
        #expect(register.state.completion == .finished(finished), "the marks are the same again")
        let taken = try register.undo(undoFinish)
        #expect(register.state.completion == .open)
        try register.undo(register.undoing(taken))
        #expect(register.state.completion == .finished(finished), "with the time when it was finished")
    }

    @Test("finishing again after a change is a finishing of its own, even with the same counts")
    func finishedAgain() throws {
        var register = RegisterRobot()
        try register.mark(1, "I")
        try register.mark(2, "/")
        try register.mark(3, "/")
        try register.give(.finish)
        #expect(try register.give(.finish) == [])
        let first = try #require(register.finished)
        try register.mark(1, "M")
        let again = try register.give(.finish)
        #expect(again.count == 1 && register.finished?.tally == first.tally)
        try register.undo(register.undoing(again))
        #expect(register.state.completion == .changed(since: first))
    }
}

/// What a register shows of a state: no places in the log.
private struct Shown: Equatable {
    struct Child: Equatable {
        let mark: Mark?
        let arrived: ClockTime?
        let movements: [Movement]
        let notes: [SessionNote]
        let welcome: WelcomeBack?
    }

    let children: [Child]
    let completion: RegisterCompletion

    init(_ register: RegisterRobot) {
        children = register.roll.map { rolled in
            let record = register.state.record(of: rolled.child)
            return Child(
                mark: record.mark, arrived: record.arrived, movements: record.movements, notes: record.notes,
                welcome: record.welcome)
        }
        completion = register.state.completion
    }
}
