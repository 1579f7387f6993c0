import Domain
import Testing

@Suite("Changing a mark")
struct ChangingTests {
    @Test("until closing a change is a correction without a reason; from closing on an amendment with one")
    func correctionThenAmendment() throws {
        var register = RegisterRobot()
        try register.mark(1, "/", at: "08:52")
        let first = register.seen(1)
        let corrected = try register.mark(1, "N", at: "09:14")
        #expect(
            corrected == [
                .corrected(
                    MarkChange(
                        child: child(1), session: register.session, from: Mark(.presentMorning), to: Mark(.notYetKnown),
                        supersedes: try #require(first), cause: .person))
            ])
        #expect(
            refusal { try register.mark(1, "I", at: "09:15") } == .reasonNeeded(child(1), closed: time("0915")))
        let amended = try register.mark(1, "I", at: "10:14", reason: " Mum texted ")
        guard case .amended(let change, let reason)? = amended.first else {
            Issue.record("no amendment: \(amended)")
            return
        }
        #expect(change.from == Mark(.notYetKnown) && change.to == Mark(.illness) && reason.text == "Mum texted")
    }

    @Test("a child who was never marked is given a first mark after closing, without a reason, the next day too")
    func firstMarkLate() throws {
        var register = RegisterRobot()
        #expect(
            try register.mark(1, "/", at: "11:30") == [
                .marked(child: child(1), session: register.session, mark: Mark(.presentMorning), cause: .person)
            ])
        register.now = "2026-11-24T16:00"
        #expect(try register.mark(2, "I").count == 1)
        #expect(register.state.entry(of: child(1))?.at == Instant(london: "2026-11-23T11:30"))
    }

    @Test("finishing closes nothing: a change after it and before closing is a correction")
    func finishingClosesNothing() throws {
        var register = RegisterRobot()
        try register.give(.everyoneHere)
        try register.give(.finish)
        guard case .corrected? = try register.mark(1, "L", minutes: 3, at: "09:00").first else {
            Issue.record("no correction")
            return
        }
    }

    @Test("a stale change is a conflict that shows the entry that stands; another child's change is none")
    func conflict() throws {
        var register = RegisterRobot()
        try register.mark(1, "/", at: "08:52")
        let seen = register.basis(1)
        let other = register.basis(2)
        register.person = StaffID(rawValue: 2)
        try register.mark(1, "I", at: "08:55")
        let office = try #require(register.state.entry(of: child(1)))
        let answer = refusal { try register.give(.mark(child(1), .notYetKnown, basis: seen)) }
        #expect(answer == .conflict(child(1), current: office, seen: seen.seen))
        #expect(register.shows(1) == "I")
        #expect(try register.give(.mark(child(2), .illness, basis: other)).count == 1)
        #expect(refusal { try register.give(.takeBack(child(1), basis: seen)) } == answer)
        #expect(refusal { try register.give(.arrive(child(1), at: nil, basis: seen)) } == answer)
    }

    @Test("somebody who saw an unmarked child does not overwrite a mark made meanwhile")
    func conflictOnFirst() throws {
        var register = RegisterRobot()
        try register.mark(1, "I")
        let office = register.state.entry(of: child(1))
        #expect(
            refusal { try register.give(.mark(child(1), .presentMorning, basis: MarkBasis(seen: nil))) }
                == .conflict(child(1), current: office, seen: nil))
    }

    @Test("a mark that is taken back leaves the child unmarked; marking again is a change, not a first mark")
    func takeBack() throws {
        var register = RegisterRobot()
        try register.mark(1, "/")
        try register.give(.takeBack(child(1), basis: register.basis(1)))
        #expect(register.shows(1) == "-")
        let again = try register.mark(1, "I")
        guard case .corrected(let change)? = again.first else {
            Issue.record("no correction: \(again)")
            return
        }
        #expect(change.from == nil && change.to == Mark(.illness))
        #expect(register.history.steps(of: child(1)).map(\.entry.mark) == [Mark(.presentMorning), nil, Mark(.illness)])
    }

    @Test("an undo is a new entry; after closing it owes a reason; a redo undoes the undo")
    func undo() throws {
        var register = RegisterRobot()
        let events = try register.give(.everyoneHere)
        let changes = register.undoing(events)
        #expect(changes.count == 3)
        let undone = try register.undo(changes)
        #expect([1, 2, 3].map(register.shows) == ["-", "-", "-"])
        #expect(register.log.count == 6)
        try register.undo(register.undoing(undone))
        #expect([1, 2, 3].map(register.shows) == ["/", "/", "/"])
        #expect(register.state.entry(of: child(1))?.cause == .undo)
        let again = try register.state.records.map {
            UndoneChange.mark(of: $0.key, entry: try #require($0.value.entry).version, restoring: nil)
        }
        register = register.at("09:20")
        #expect(throws: RegisterRefusal.self) { try register.undo(again) }
        #expect(try register.undo(again, reason: "wrong group").count == 3)
    }

    @Test("an undo of what somebody changed since is a conflict, and nothing of it is written")
    func undoConflict() throws {
        var register = RegisterRobot()
        try register.give(.everyoneHere)
        try register.mark(2, "I")
        let changes = (1...3).map {
            UndoneChange.mark(of: child($0), entry: FactVersion(rawValue: Int64($0)), restoring: nil)
        }
        guard case .conflict(let who, _, _)? = refusal({ try register.undo(changes) }) else {
            Issue.record("no conflict")
            return
        }
        #expect(who == child(2))
        #expect([1, 2, 3].map(register.shows) == ["/", "I", "/"])
    }
}
