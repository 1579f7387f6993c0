import Application
import Domain
import Storage
import TestSupport
import Testing

@Suite("The explanation turns N into the right code, and the N is kept")
struct ExplainingTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T10:30", children: 8)
        try setting.signIn(as: .office)
    }

    private func open() throws -> [Explanation.Explained] {
        try work.followUp().families.flatMap { line in
            line.children.flatMap { child in child.sessions.map { Explanation.Explained(child: child.id, open: $0) } }
        }
    }

    private func code(_ place: Int, _ group: GroupID, _ date: String, _ half: HalfDay) throws -> AttendanceCode? {
        let date = try #require(CivilDate(iso: date))
        return try work.register(of: group, Session(date, half)).rows
            .first { $0.id == TestSetting.child(place, of: group) }?.mark?.code
    }

    @Test("S9b: several sessions of brothers and sisters at once, each an amendment that keeps the N, undone as one")
    func several() throws {
        let (oak, elm) = (TestSetting.oak, TestSetting.elm)
        try setting.mark(0, "2026-11-20", .morning, .notYetKnown)
        try setting.mark(0, "2026-11-20", .afternoon, .notYetKnown)
        try setting.mark(0, "2026-11-23", .morning, .notYetKnown)
        try setting.mark(1, of: elm, "2026-11-23", .morning, .notYetKnown)
        let sessions = try open()
        #expect(sessions.count == 4)
        let sentence = try work.explain(
            Explanation(sessions: sessions, code: .illness, toldBy: "Rachel Baker, mum", words: "both have a bug"))
        #expect(sentence.hasPrefix("Heard: I (ill) for "))
        #expect(try open().isEmpty)
        #expect(try code(0, oak, "2026-11-20", .afternoon) == .illness)
        let monday = Session(try #require(CivilDate(iso: "2026-11-23")), .morning)
        _ = try work.register(of: elm, monday)
        let history = try work.history(of: TestSetting.child(1, of: elm), monday).joined(separator: "\n")
        #expect(history.contains("N became I"))
        #expect(history.contains("Reason for absence heard from the family"))
        #expect(history.contains("told by Rachel Baker, mum: “both have a bug”"))
        guard case .reasonNeeded = work.undo() else {
            return #expect(Bool(false), "an undo after closing owes a reason")
        }
        #expect(try open().isEmpty)
        guard case .done = work.undo(reason: AmendmentReason("wrong family")) else {
            return #expect(Bool(false), "not undone")
        }
        #expect(try open().count == 4)
        guard case .done = work.redo(reason: AmendmentReason("right after all")) else {
            return #expect(Bool(false), "not redone")
        }
        #expect(try open().isEmpty)
        let database = try Database(opening: setting.folder)
        #expect(try database.verify().isSound)
        #expect(try database.rebuild().isUnchanged)
    }

    @Test("what somebody else has explained meanwhile stops the whole, and nothing is changed")
    func conflict() throws {
        try setting.mark(0, "2026-11-20", .morning, .notYetKnown)
        try setting.mark(0, "2026-11-23", .morning, .notYetKnown)
        let sessions = try open()
        try setting.mark(0, "2026-11-23", .morning, .medical)
        let refusal = try #require(throws: FollowUpError.self) {
            try work.explain(Explanation(sessions: sessions, code: .illness))
        }
        #expect(refusal.description.contains("Sam Taylor has recorded M ("))
        #expect(refusal.description.contains("yours was I (ill) for Chidera"))
        #expect(try code(0, TestSetting.oak, "2026-11-20", .morning) == .notYetKnown)
    }

    @Test("S4: on the fifth school day one key makes it O under one's name; the program never does, and not before")
    func fifthDay() throws {
        try setting.mark(0, "2026-11-16", .morning, .notYetKnown)
        try setting.mark(0, "2026-11-17", .morning, .notYetKnown)
        try setting.clock.set("2026-11-20T09:30")
        #expect(throws: FollowUpError.noDeadlineReached) { try work.closeNotYetKnown(try open()) }
        try setting.clock.set("2026-11-23T09:30")
        let prompt = try #require(try work.followUp().families[0].prompts.first?.prompt)
        #expect(prompt.isDeadlineReached && "\(prompt)".contains("in your name"))
        #expect(try code(0, TestSetting.oak, "2026-11-16", .morning) == .notYetKnown, "nothing happens by itself")
        _ = try work.closeNotYetKnown(try open())
        #expect(try code(0, TestSetting.oak, "2026-11-16", .morning) == .otherAbsence)
        #expect(try code(0, TestSetting.oak, "2026-11-17", .morning) == .notYetKnown, "its own fifth day is tomorrow")
        let session = Session(try #require(CivilDate(iso: "2026-11-16")), .morning)
        _ = try work.register(of: TestSetting.oak, session)
        let history = try work.history(of: TestSetting.child(0), session).joined(separator: "\n")
        #expect(history.contains("by Sam Taylor, office manager: No reason was known by the fifth school day"))
    }

    @Test("a prompt of the law goes once a person has answered it, and only those concerned see it")
    func prompts() throws {
        for day in ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"] {
            for half in HalfDay.allCases { try setting.mark(0, day, half, .otherAbsence) }
        }
        let line = try #require(try work.followUp().families.first { $0.id == TestSetting.child(0) })
        #expect(line.prompts.map(\.prompt.kind) == [.unauthorisedInWeeks] && !line.isAway)
        #expect(try work.today().lines.contains { $0.kind == .lawPrompt })
        try work.recordStep(try #require(line.prompts[0].prompt.answer), about: [line.id])
        #expect(try !work.followUp().families.contains { $0.id == TestSetting.child(0) })
        _ = work.undo()
        try setting.signIn(as: .practitioner)
        #expect(try !work.today().lines.contains { $0.kind == .lawPrompt })
        #expect(try work.followUp().families.isEmpty)
    }

    @Test("a worry stands on the lead's Today at once, nobody else reads it, and reading it is recorded")
    func worry() throws {
        let child = TestSetting.child(0)
        try setting.signIn(as: .practitioner)
        let lead = try #require(try work.leadsToTell().first)
        #expect(try work.tellWorry("bruise, would not say how", about: child, to: lead.id) == "Alex Morgan")
        #expect(try !work.today().lines.contains { $0.kind == .worry })
        try setting.signIn(as: .office)
        #expect(try !work.today().lines.contains { $0.kind == .worry })
        #expect(try work.story(of: child).filter { $0.kind == .worry }.map(\.reading) == [.withheld])
        let leads = try setting.anotherTerminal(as: .manager)
        let line = try #require(try leads.today().lines.first)
        #expect(line.kind == .worry && line.detail == "told 10:30 by Priya Nair")
        guard case .worry(let entry) = line.opening else {
            Issue.record("the line opens no worry")
            return
        }
        let content = try leads.open(entry, about: child)
        #expect(
            content
                == .worry(
                    SafeguardingWorry(
                        toldTo: lead.id, at: try #require(ClockTime("10:30")), words: "bruise, would not say how")))
        #expect(try !leads.today().lines.contains { $0.kind == .worry })
        #expect(try leads.story(of: child).contains { $0.kind == .reading })
    }
}
