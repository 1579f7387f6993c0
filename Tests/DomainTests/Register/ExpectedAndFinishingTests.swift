import Domain
import Testing

@Suite("Expected marks and finishing")
struct ExpectedAndFinishingTests {
    static let plan = PlanID(rawValue: 5)
    static let expecting: [Int: ExpectedAttendance] = [
        2: .absence(.medical, back: time("1030"), plan: plan),
        3: .arrival(by: time("0910"), plan: plan),
        4: .agreedAway(.partTime, by: time("0930"), plan: plan),
    ]

    @Test("A marks those due now and not yet marked; plans and agreed arrivals, past or to come, keep theirs")
    func everyoneHere() throws {
        var register = RegisterRobot(children: 6, expecting: Self.expecting)
        try register.mark(6, "I", at: "08:51")
        let events = try register.give(.everyoneHere)
        #expect(events.compactMap(\.child) == [child(1), child(5)])
        #expect((1...6).map(register.shows) == ["/", "-", "-", "-", "/", "I"])
        #expect(register.state.entry(of: child(1))?.cause == .everyoneDue)
        register = register.at("09:10")
        #expect(try register.give(.everyoneHere) == [], "nobody is assumed to have come at an agreed time")
    }

    @Test("expected marks are entries only when confirmed, and name their cause")
    func confirm() throws {
        var register = RegisterRobot(children: 4, expecting: Self.expecting)
        #expect(register.state.records.isEmpty)
        try register.give(.confirmExpected([child(2)]))
        #expect((1...4).map(register.shows) == ["-", "M", "-", "-"])
        try register.give(.confirmExpected(nil))
        #expect((1...4).map(register.shows) == ["-", "M", "-", "C2"])
        #expect(register.state.entry(of: child(2))?.cause == .plannedAbsence)
        #expect(register.state.entry(of: child(4))?.cause == .arrivalPlan)
        #expect(try register.give(.confirmExpected(nil)) == [])
    }

    @Test("finishing lists the unmarked, except those whose agreed arrival is still to come")
    func unmarked() throws {
        var register = RegisterRobot(children: 4, expecting: Self.expecting)
        #expect(refusal { try register.give(.finish) } == .unmarked([child(1)]))
        #expect(register.log.isEmpty)
        try register.mark(1, "/")
        let events = try register.give(.finish)
        #expect(events.count == 3)
        #expect(register.finished?.tally == RegisterTally(onRoll: 4, here: 1, away: 2, unmarked: 1))
        #expect(try register.give(.finish) == [])
        register = register.at("09:10")
        #expect(refusal { try register.give(.finish) } == .unmarked([child(3)]))
        try register.arrive(3)
        try register.give(.finish)
        #expect(register.finished?.tally == RegisterTally(onRoll: 4, here: 2, away: 2, unmarked: 0))
        #expect(register.finished?.tally == RegisterTally(of: register.roll, in: register.state))
    }

    @Test("a register that nobody took has no marks, and a planned code that is not in force is never confirmed")
    func neverTaken() throws {
        var register = RegisterRobot(
            children: 1, expecting: [1: .absence(.agreedHoliday, back: nil, plan: Self.plan)])
        register.now = "2026-11-24T09:00"
        #expect(register.state.records.isEmpty)
        #expect(refusal { try register.give(.finish) } == .unmarked([child(1)]))
        #expect(throws: RegisterRefusal.self) { try register.give(.confirmExpected([child(1)])) }
    }

    @Test("an agreed arrival after closing is C2 with the arrival beside it, never U")
    func agreedAway() throws {
        var register = RegisterRobot(children: 4, expecting: Self.expecting)
        let events = try register.arrive(4, at: "09:31")
        #expect(events.count == 2)
        #expect(register.shows(4) == "C2")
        let record = register.state.record(of: child(4))
        #expect(record.arrived == time("0931") && record.isOnSite)
        #expect(try register.arrive(4, at: "09:40") == [])
        #expect(try register.arrive(4, "0931") == [])
        try register.arrive(4, "0929")
        #expect(register.state.record(of: child(4)).arrived == time("0929"))
        #expect(register.shows(4) == "C2")
    }

    @Test("back from the dentist after closing stays M; from an unknown absence it becomes U, with a reason")
    func backLater() throws {
        var register = RegisterRobot(children: 4, expecting: Self.expecting)
        try register.give(.confirmExpected([child(2)]))
        try register.mark(1, "N")
        try register.arrive(2, at: "10:28")
        #expect(register.shows(2) == "M" && register.state.record(of: child(2)).isOnSite)
        #expect(refusal { try register.arrive(1) } == .reasonNeeded(child(1), closed: time("0915")))
        try register.arrive(1, reason: "came in")
        #expect(register.shows(1) == "U 98")
    }

    @Test("leaving and coming back are recorded in order, and only of a child who is here")
    func movements() throws {
        var register = RegisterRobot()
        #expect(refusal { try register.give(left(1, "0852")) } == .notHere(child(1)))
        try register.mark(1, "/")
        try register.mark(2, "L", minutes: 10, at: "10:30")
        #expect(refusal { try register.give(left(1, "1031")) } == .timeNotCome(time("1031"), now: time("1030")))
        #expect(
            refusal { try register.give(left(2, "0855")) } == .wrongOrder(child(2), time("0855"), after: time("0900")))
        #expect(refusal { try register.give(back(1, "1000")) } == .notOut(child(1)))
        try register.give(left(1, "1000"))
        #expect(!register.state.record(of: child(1)).isOnSite)
        #expect(try register.give(left(1, "1000")) == [])
        try register.give(left(1, "1005"))
        #expect(
            refusal { try register.give(back(1, "1004")) } == .wrongOrder(child(1), time("1004"), after: time("1005")))
        try register.give(back(1, "1020"))
        #expect(try register.give(back(1, "1020")) == [])
        #expect(
            refusal { try register.give(left(1, "1010")) } == .wrongOrder(child(1), time("1010"), after: time("1020")))
        let movements = register.state.record(of: child(1)).movements
        #expect(movements.map(\.left) == [time("1005")] && movements.map(\.returned) == [time("1020")])
    }

    @Test("a leaving that nobody recorded stays not recorded, however late it is")
    func nothingInvented() throws {
        var register = RegisterRobot()
        try register.mark(1, "/")
        try register.give(left(1, "0852"))
        try register.mark(2, "/")
        try register.mark(3, "/")
        register.now = "2026-11-30T16:00"
        try register.give(.finish)
        #expect(register.state.record(of: child(1)).movements.map(\.returned) == [nil])
        #expect(register.state.record(of: child(2)).movements.isEmpty)
    }

    @Test("notes and welcomes are kept once, and empty ones refused")
    func words() throws {
        var register = RegisterRobot()
        let note = SessionNote(toldBy: "Mum", said: "worried about lunch")
        #expect(try register.give(.note(child(1), note)).count == 1)
        #expect(try register.give(.note(child(1), note)) == [])
        #expect(refusal { try register.give(.note(child(1), SessionNote())) } == .empty)
        let welcome = WelcomeBack(by: "Priya", noticed: "talked about Biscuit")
        #expect(try register.give(.welcome(child(1), welcome)).count == 1)
        #expect(try register.give(.welcome(child(1), welcome)) == [])
    }

    private func left(_ number: Int, _ at: String) -> RegisterCommand {
        .recordLeft(child(number), at: time(at), DepartureDetail(with: "Grandad"))
    }

    private func back(_ number: Int, _ at: String) -> RegisterCommand {
        .recordReturned(child(number), at: time(at))
    }
}
