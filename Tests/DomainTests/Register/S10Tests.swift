import Domain
import Testing

@Suite("S10")
struct S10Tests {
    @Test(
        "S10: registers are clear and accurate: every change shows original, change, reason, when and who; unmarked is seen"
    )
    func registersAreClearAndAccurate() throws {
        var register = RegisterRobot(children: 4)
        try register.give(.everyoneHere)
        try register.give(.takeBack(child(4), basis: register.basis(4)))
        register.person = StaffID(rawValue: 2)
        try register.mark(1, "N", at: "09:10")
        register.person = StaffID(rawValue: 3)
        try register.mark(1, "I", at: "10:14", reason: "Mum texted")
        #expect(throws: RegisterRefusal.self) { try register.mark(2, "I", at: "10:20") }

        // The same log, read again from nothing by somebody else, shows the same.
        var replayed = RegisterState()
        var history = RegisterHistory()
        for (index, event) in register.log.enumerated() {
            let version = FactVersion(rawValue: Int64(index + 1))
            let entry = register.history.steps(of: event.child ?? child(0)).first { $0.entry.version == version }?.entry
            let at = try #require(entry?.at)
            let by = try #require(entry?.by)
            replayed.evolve(event, version: version, at: at, by: by)
            history.evolve(event, version: version, at: at, by: by)
        }
        #expect(replayed == register.state && history == register.history)

        let steps = history.steps(of: child(1))
        #expect(steps.map(\.from) == [nil, Mark(.presentMorning), Mark(.notYetKnown)])
        #expect(steps.map(\.entry.mark) == [Mark(.presentMorning), Mark(.notYetKnown), Mark(.illness)])
        #expect(steps.map(\.entry.by.rawValue) == [1, 2, 3])
        #expect(steps.map { LondonTime($0.entry.at).clock.description } == ["08:52", "09:10", "10:14"])
        #expect(steps.map(\.entry.kind).last == .amendment(try #require(AmendmentReason("Mum texted"))))

        #expect(replayed.mark(of: child(4)) == nil)
        #expect(history.steps(of: child(4)).map(\.entry.mark) == [Mark(.presentMorning), nil])
        let tally = RegisterTally(of: register.roll, in: replayed)
        #expect(tally == RegisterTally(onRoll: 4, here: 2, away: 1, unmarked: 1))
    }
}
