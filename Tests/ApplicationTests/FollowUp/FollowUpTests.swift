import Application
import Domain
import Storage
import TestSupport
import Testing

@Suite("Not yet heard: every absence until somebody has heard why")
struct FollowUpTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T09:20", children: 8)
        try setting.signIn(as: .office)
    }

    private func names() throws -> [String] { try work.followUp().families.map(\.names) }

    private func attempt(_ outcome: ContactOutcome, at time: String, next: String? = nil) throws -> ContactAttempt {
        ContactAttempt(
            at: try #require(ClockTime(time)), whom: "Rachel Baker, mum", channel: .text, outcome: outcome,
            safety: .notEstablished, nextStep: next == nil ? "" : "try again",
            nextOn: next == nil ? nil : work.wall.date, nextAt: try next.map { try #require(ClockTime($0)) })
    }

    @Test("an N is on the list until it is explained, and one of an earlier day stays as well")
    func stays() throws {
        try setting.mark(0, "2026-11-19", .morning, .notYetKnown)
        try setting.mark(1, "2026-11-23", .morning, .notYetKnown)
        #expect(try names() == ["Chidera Abara", "Zaynab Ahmed"])
        try setting.clock.set("2026-12-14T09:00")
        let late = try work.followUp().families
        #expect(late.prefix(2).map(\.names) == ["Chidera Abara", "Zaynab Ahmed"])
        try setting.mark(0, "2026-11-19", .morning, .illness)
        #expect(try names().first == "Zaynab Ahmed")
    }

    @Test("called first, travels alone, youngest, others; within each whoever has waited longest")
    func order() throws {
        for (place, group) in [(0, TestSetting.oak), (1, TestSetting.oak), (2, TestSetting.oak)] {
            try setting.mark(place, of: group, "2026-11-23", .morning, .notYetKnown)
        }
        try setting.mark(3, "2026-11-20", .afternoon, .notYetKnown)
        try work.keep(.profile(ChildProfile(isCalledFirst: true)), about: TestSetting.child(2))
        try work.keep(.profile(ChildProfile(travelsAlone: true)), about: TestSetting.child(1))
        #expect(try names() == ["Elsa Åkesson", "Zaynab Ahmed", "دارا Bahrami", "Chidera Abara"])
    }

    @Test("S9a: brothers and sisters who are away stand on one line, whichever of them the link is about")
    func siblings() throws {
        let (amy, ben) = (TestSetting.child(0, of: TestSetting.elm), TestSetting.child(1, of: TestSetting.elm))
        try setting.mark(0, of: TestSetting.elm, "2026-11-23", .morning, .notYetKnown)
        try setting.mark(1, of: TestSetting.elm, "2026-11-20", .morning, .notYetKnown)
        #expect(try names().count == 2)
        try work.keep(.sibling(SiblingLink(other: ben, isSibling: true)), about: amy)
        let lines = try work.followUp().families
        #expect(lines.map(\.names) == ["Ben Adeyemi, Amy Adeyemi"])
        #expect(lines[0].calledNames == "Ben and Amy")
        try work.recordAttempt(attempt(.noReply, at: "09:20"), to: nil, about: [amy, ben])
        #expect(try work.followUp().families[0].attempts.count == 1, "one attempt, though it is in both stories")
        #expect(try work.story(of: amy).count { $0.kind == .attempt } == 1)
        #expect(try work.story(of: ben).count { $0.kind == .attempt } == 1)
        guard case .done = work.undo() else { return #expect(Bool(false), "not undone") }
        #expect(try work.followUp().families[0].attempts.isEmpty)
        try work.keep(.sibling(SiblingLink(other: amy, isSibling: false)), about: ben)
        #expect(try names().count == 2, "the newest word on it holds")
    }

    @Test("S28: attempts are numbered, the next step's time passes, and the setting's steps fall due one by one")
    func attempts() throws {
        try setting.mark(0, "2026-11-23", .morning, .notYetKnown)
        let child = TestSetting.child(0)
        #expect(try work.recordAttempt(attempt(.noReply, at: "09:20"), to: nil, about: [child]) == 1)
        #expect(try work.recordAttempt(attempt(.leftMessage, at: "09:30", next: "10:00"), to: nil, about: [child]) == 2)
        var line = try #require(try work.followUp().families.first)
        #expect(line.next?.isOverdue == false && line.step?.isDue == false && !line.isOverdue)
        #expect(line.step?.name == EscalationStep.proposed[0].name && line.step?.at == ClockTime("09:45"))
        #expect(line.isMine && line.followedByName == "Sam Taylor")
        try setting.clock.set("2026-11-23T10:00")
        line = try #require(try work.followUp().families.first)
        #expect(line.next?.isOverdue == true && line.step?.isDue == true)
        #expect(try work.followUp().lines(.overdue).count == 1)
        try work.recordStep(EscalationStep.proposed[0].name, about: [child])
        line = try #require(try work.followUp().families.first)
        #expect(line.step?.name == EscalationStep.proposed[1].name && line.step?.at == ClockTime("10:15"))
    }

    @Test("the setting's own steps take the place of ours; a manager chooses them, the office does not")
    func ownSteps() throws {
        let own = [EscalationStep("Knock at the door", due: .minutesAfterClosing(5))]
        #expect(throws: AccessError.self) { try work.listEscalation(own) }
        try setting.signIn(as: .manager)
        #expect(!work.hasOwnEscalationSteps)
        try work.listEscalation(own)
        #expect(work.escalationSteps == own && work.hasOwnEscalationSteps)
        try work.listEscalation([])
        #expect(work.escalationSteps == EscalationStep.proposed)
        let database = try Database(opening: setting.folder)
        #expect(try database.verify().isSound)
        #expect(try database.rebuild().isUnchanged)
    }

    @Test("handed over, it is the other's to follow up")
    func handOver() throws {
        try setting.mark(0, "2026-11-23", .morning, .notYetKnown)
        let page = try work.callPage(of: TestSetting.child(0))
        let alex = try #require(page.colleagues.first { $0.name == "Alex Morgan" })
        #expect(!page.colleagues.contains { $0.name == "Priya Nair" }, "she may not see what was tried")
        try work.handOver([TestSetting.child(0)], to: alex.id)
        #expect(try work.followUp().lines(.mine).isEmpty)
        #expect(try work.followUp().families[0].followedByName == "Alex Morgan")
        try setting.signIn(as: .manager)
        #expect(try work.followUp().lines(.mine).count == 1)
    }

    @Test("who was expected and has not come stands on the list, and what was planned waits to be confirmed")
    func expected() throws {
        let setting = try TestSetting.make(now: "2026-11-23T09:12")
        try setting.signIn(as: .office)
        let families = try setting.workspace.followUp().families
        #expect(families.map(\.names) == ["Noah Carter"])
        #expect(families[0].children[0].sessions.map(\.kind) == [.expected(by: try #require(ClockTime("09:10")))])
        try setting.clock.set("2026-11-23T09:16")
        let later = try setting.workspace.followUp().families
        #expect(later.map(\.names) == ["Noah Carter", "Ada Jones"])
        let ada = later[1]
        let sessions = ada.children.flatMap { child in
            child.sessions.map { Explanation.Explained(child: child.id, open: $0) }
        }
        _ = try setting.workspace.confirmPlanned(sessions)
        #expect(try setting.workspace.followUp().families.map(\.names) == ["Noah Carter"])
    }

    @Test("a key adult asks after their own child, whatever their role, and sees no other's attempts")
    func keyAdult() throws {
        try setting.mark(0, "2026-11-23", .morning, .notYetKnown)
        try setting.mark(1, "2026-11-23", .morning, .notYetKnown)
        let manager = try setting.anotherTerminal(as: .manager)
        let priya = StaffID(rawValue: 21)
        try manager.keep(.keyAdult(KeyAdult(staff: priya, place: .first)), about: TestSetting.child(1))
        try setting.signIn(as: .practitioner)
        let lines = try work.followUp().families
        #expect(lines.map(\.mayAsk) == [false, true] && lines.map(\.isMine) == [false, true])
        #expect(try work.recordAttempt(attempt(.spoke, at: "09:20"), to: nil, about: [TestSetting.child(1)]) == 1)
    }

    @Test("two children of one name are told apart by their birthdays")
    func namesakes() throws {
        let setting = try TestSetting.make(now: "2026-11-23T09:05")
        try setting.signIn(as: .office)
        for place in [16, 17] { try setting.mark(place, "2026-11-23", .morning, .notYetKnown) }
        #expect(
            try setting.workspace.followUp().families.map(\.names) == [
                "Priya Li (14/03/2021)", "Priya Li (26/03/2021)",
            ])
    }

    @Test("what was said the last time stands beside a new absence")
    func lastTime() throws {
        try setting.clock.set("2026-11-20T09:30")
        let child = TestSetting.child(0)
        try setting.mark(0, "2026-11-20", .morning, .notYetKnown)
        try work.recordAttempt(attempt(.spoke, at: "09:30"), to: nil, about: [child])
        try setting.mark(0, "2026-11-20", .morning, .illness)
        try setting.clock.set("2026-11-23T09:30")
        try setting.mark(0, "2026-11-23", .morning, .notYetKnown)
        let line = try #require(try work.followUp().families.first)
        #expect(line.attempts.isEmpty && line.lastTime?.attempt.outcome == .spoke)
    }

    @Test("a practitioner sees their own group's names, not what was tried; a leader nothing")
    func access() throws {
        try setting.mark(0, "2026-11-23", .morning, .notYetKnown)
        try setting.mark(0, of: TestSetting.elm, "2026-11-23", .morning, .notYetKnown)
        try work.recordAttempt(attempt(.noReply, at: "09:20"), to: nil, about: [TestSetting.child(0)])
        try setting.signIn(as: .practitioner)
        let page = try work.followUp()
        #expect(page.families.map(\.names) == ["Chidera Abara"] && !page.families[0].mayAsk)
        #expect(page.families[0].attempts.isEmpty && page.families[0].prompts.isEmpty)
        #expect(throws: AccessError.self) { try work.callPage(of: TestSetting.child(0)) }
        #expect(throws: AccessError.self) { try work.recordStep("x", about: [TestSetting.child(0)]) }
        try setting.signIn(as: .leader)
        #expect(throws: AccessError.self) { try work.followUp() }
    }
}
