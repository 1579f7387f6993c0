import Domain
import Testing

@Suite("Marking a register")
struct MarkingTests {
    @Test(
        "the arrival decides: here until opening, L before closing, U from closing on",
        arguments: [
            ("0845", "/"), ("0850", "/"), ("0851", "L 1"), ("0914", "L 24"), ("0915", "U 25"), ("1159", "U 189"),
        ])
    func arrivals(arrival: String, mark: String) throws {
        var register = RegisterRobot().at("12:30")
        try register.arrive(1, arrival)
        #expect(register.shows(1) == mark)
    }

    @Test("the clock is the default arrival, and never rewrites an arrival that is recorded")
    func clockDefault() throws {
        var register = RegisterRobot()
        try register.arrive(1, at: "08:57")
        #expect(register.shows(1) == "L 7")
        #expect(try register.arrive(1, at: "09:03") == [])
        try register.mark(2, "L", at: "09:03")
        #expect(register.shows(2) == "L 13")
        try register.arrive(3, at: "09:15")
        #expect(register.shows(3) == "U 25")
    }

    @Test("a late child entered after closing is L by the arrival, not U by the clock")
    func enteredLater() throws {
        var register = RegisterRobot().at("10:40")
        try register.arrive(1, "0858")
        #expect(register.shows(1) == "L 8")
        try register.mark(2, "L")
        #expect(register.shows(2) == "L")
    }

    @Test("an afternoon has its own present code and times")
    func afternoon() throws {
        var register = RegisterRobot()
        register.session = pm("2026-11-23")
        register.now = "2026-11-23T13:10"
        #expect(
            refusal { try register.mark(1, "/") } == .codeNotInForce(child(1), .presentMorning, .wrongHalf(.morning)))
        try register.give(.everyoneHere)
        #expect(register.shows(1) == "\\")
        try register.arrive(2, "1304")
        #expect(register.shows(2) == "L 4")
    }

    @Test(
        "nothing is marked before the session opens, not even an absence; a note may be written",
        arguments: [
            "2026-11-23T08:49", "2026-11-22T12:00", "2026-11-20T09:00",
        ])
    func ahead(now: String) throws {
        var register = RegisterRobot(expecting: [2: .absence(.medical, back: nil, plan: PlanID(rawValue: 1))])
        register.now = now
        let refused = RegisterRefusal.notOpenYet(opens: time("0850"), on: day("2026-11-23"))
        for sign in ["/", "L", "I", "X"] { #expect(refusal { try register.mark(1, sign) } == refused) }
        let commands: [RegisterCommand] = [
            .everyoneHere, .finish, .confirmExpected(nil), .arrive(child(1), basis: MarkBasis(seen: nil)),
            .recordLeft(child(1), at: time("0850"), DepartureDetail()),
        ]
        for command in commands { #expect(refusal { try register.give(command) } == refused) }
        #expect(try register.give(.note(child(1), SessionNote(toldBy: "Mum", said: "dentist first"))).count == 1)
    }

    @Test("nothing is marked on a day without school, or of a child who is not on roll")
    func notSchool() {
        var register = RegisterRobot()
        #expect(refusal { try register.mark(9, "/") } == .notOnRoll(child(9)))
        register.schoolDay = .closed(.holiday("Half-term"))
        #expect(refusal { try register.mark(1, "/") } == .notSchoolDay(day("2026-11-23"), .holiday("Half-term")))
        #expect(refusal { try register.give(.finish) } == .notSchoolDay(day("2026-11-23"), .holiday("Half-term")))
    }

    @Test("a code that is not in force is refused and named", arguments: ["H", "J", "Y", "F", "X", "Z", "\\"])
    func notInForce(sign: String) throws {
        var register = RegisterRobot()
        let refused = try #require(refusal { try register.mark(1, sign) })
        guard case .codeNotInForce(_, let code, let standing) = refused else {
            Issue.record("refused otherwise: \(refused)")
            return
        }
        #expect(code.sign == sign && standing != .inForce)
        #expect(refused.description.contains(standing.description))
    }

    @Test("minutes and code must agree, and no arrival lies in the future or outside the session")
    func minutes() throws {
        var register = RegisterRobot().at("09:05")
        #expect(
            refusal { try register.mark(1, "L", minutes: 0) }
                == .codeDoesNotFitArrival(child(1), .late, at: time("0850"), fits: .presentMorning))
        #expect(refusal { try register.mark(1, "L", minutes: 16) } == .timeNotCome(time("0906"), now: time("0905")))
        #expect(refusal { try register.mark(1, "U") } == .notClosedYet(child(1), closes: time("0915")))
        #expect(refusal { try register.arrive(1, "0906") } == .timeNotCome(time("0906"), now: time("0905")))
        register = register.at("13:00")
        #expect(
            refusal { try register.mark(1, "L", minutes: 25) }
                == .codeDoesNotFitArrival(child(1), .late, at: time("0915"), fits: .arrivedAfterClosing))
        #expect(
            refusal { try register.arrive(1, "1200") }
                == .outsideSession(time("1200"), opens: time("0850"), ends: time("1200")))
        #expect(refusal { try register.arrive(1) } == .arrivalTimeNeeded(child(1)))
        try register.mark(1, "U", minutes: 25)
        #expect(register.shows(1) == "U 25")
    }

    @Test("minutes can be set on a child who came, and the code follows")
    func setMinutes() throws {
        var register = RegisterRobot().at("09:10")
        try register.mark(1, "L")
        try register.give(.setMinutes(child(1), 7, basis: register.basis(1)))
        #expect(register.shows(1) == "L 7")
        try register.give(.setMinutes(child(1), 0, basis: register.basis(1)))
        #expect(register.shows(1) == "/")
        try register.mark(2, "I")
        #expect(
            refusal { try register.give(.setMinutes(child(2), 7, basis: register.basis(2))) } == .notAnArrival(child(2))
        )
    }

    @Test("marking what is marked already writes nothing, with whatever basis")
    func unchanged() throws {
        var register = RegisterRobot()
        try register.mark(1, "I")
        #expect(try register.mark(1, "I") == [])
        #expect(try register.give(.mark(child(1), .illness, basis: MarkBasis(seen: nil))) == [])
        try register.mark(2, "L", minutes: 1)
        #expect(try register.mark(2, "L") == [])
        #expect(try register.mark(2, "L", minutes: 1) == [])
        #expect(try register.give(.takeBack(child(3), basis: MarkBasis(seen: nil))) == [])
    }
}
