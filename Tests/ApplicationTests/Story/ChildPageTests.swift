import Application
import Domain
import Storage
import TestSupport
import Testing

@Suite("A child's page")
struct ChildPageTests {
    private let setting: TestSetting
    private let child = TestSetting.child(5)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T09:20")
        try setting.signIn(as: .manager)
    }

    @Test("as many may collect as the collection list names: contacts and others")
    func collectors() throws {
        let setting = try TestSetting.make()
        try setting.addContacts(to: 0)
        try setting.signIn(as: .office)
        let (work, child, today) = (setting.workspace, TestSetting.child(0), Session.monday.date)
        try work.keep(.collector(Collector(name: "Una", standing: .may)), about: child, on: today)
        #expect(try work.childPage(of: child).header.collectors == 3)
        #expect(try work.collectionList(of: child, on: today).may.count == 3)
    }

    @Test("the figures are those of belong measures, and each lists the sessions that make it")
    func figures() throws {
        let page = try work.childPage(of: child)
        let report = try work.measures(
            MeasuresRequest(
                whose: .child(upn: TestSetting.upn(5)), from: page.figures.year.firstDay, to: work.wall.date))
        let line = try #require(report.lines.first)
        for measure in Measure.allCases {
            #expect(page.figures.counts[measure] == line.counts[measure], "\(measure)")
            #expect(page.figures.working(Figure(measure)).made.count == line.counts[measure], "\(measure)")
        }
        #expect(page.figures.counts[.absence] == 4)
        #expect(page.figures.counts[.attendance] == 16)
    }

    @Test("a spell is one line with its sessions in it")
    func spell() throws {
        let spells = try work.childPage(of: child).timeline.compactMap { item -> SpellLine? in
            if case .spell(let spell) = item.content { spell } else { nil }
        }
        #expect(spells.map(\.marks.count) == [4])
        #expect(spells[0].sentence == "Away for 4 sessions since Thu 19 Nov: I ill")
    }

    @Test("a changed mark says what it was, who changed it, and why")
    func amended() throws {
        _ = try work.mark(
            MarkRequest(
                upn: TestSetting.upn(5), session: Session(monday(-3), .morning), code: .medical,
                reason: AmendmentReason("evidence of an appointment")))
        let page = try work.childPage(of: child)
        #expect(page.timeline.first?.tag == "1 changed")
        let spell = page.timeline.compactMap { item -> SpellLine? in
            if case .spell(let spell) = item.content { spell } else { nil }
        }
        let mark = try #require(spell.first?.marks.first { $0.change != nil })
        #expect(
            mark.sentence
                == "M appointment. Was I; changed Mon 23 Nov 09:20 by Alex Morgan, head teacher: "
                + "evidence of an appointment")
    }

    @Test("S4: an agency's answer is kept in the story, and the replayed log says the same")
    func agency() throws {
        let asked = AgencyContact(agency: "Family Hub", about: "help with mornings")
        let entry = try work.keep(.agency(asked), about: child)
        var answered = asked
        answered.answer = "a worker visits on Fridays"
        answered.answered = work.wall.date
        try work.keep(.agency(answered), about: child, revising: entry)
        let before = try lines()
        #expect(before.first?.contains("Family Hub: help with mornings; answer Mon 23 Nov: a worker visits") == true)
        #expect(try work.childPage(of: child).timeline.first?.tag == "changed, earlier wording")
        #expect(try Database(opening: setting.folder).rebuild().isUnchanged)
        #expect(try lines() == before)
    }

    @Test("S24: how a child was settled stands in the timeline with its date and author")
    func belonging() throws {
        let note = BelongingNote(
            wellBeing: 4, involvement: 5, place: "in the reading corner", with: "Noah", interest: "owls")
        try work.keep(.belonging(note), about: child, on: monday(-3))
        let item = try #require(try work.childPage(of: child).timeline.first { $0.day == monday(-3) })
        let words = item.sentence(try work.childPage(of: child).names)
        #expect(words.hasPrefix("Alex Morgan saw: well-being 4, involvement 5"))
        #expect(words.contains("settled in the reading corner with Noah; new interest: owls"))
    }

    @Test("an earlier wording can be read, with who wrote it")
    func wordings() throws {
        let entry = try work.keep(.note(Note(text: "loves boots")), about: child)
        try work.keep(.note(Note(text: "loves red boots")), about: child, revising: entry)
        #expect(
            try work.wordings(of: entry, about: child).map(\.words) == [
                "Alex Morgan noted: loves red boots", "Alex Morgan noted: loves boots",
            ])
    }

    @Test("the last months read first hold what holds still, and the whole story has all of it")
    func reach() throws {
        try work.keep(.profile(ChildProfile(strengths: ["kind"])), about: child, on: monday(-700))
        try work.keep(.note(Note(text: "long ago")), about: child, on: monday(-690))
        let recent = try work.childPage(of: child, reach: .recent)
        #expect(recent.header.strengths == ["kind"])
        #expect(recent.timeline.last?.id == .earlier)
        #expect(!recent.timeline.contains { $0.sentence(recent.names).contains("long ago") })
        let whole = try work.childPage(of: child)
        #expect(whole.timeline.last?.id != .earlier)
        #expect(whole.timeline.contains { $0.sentence(whole.names).contains("long ago") })
        #expect(recent.figures.counts == whole.figures.counts)
    }

    private func lines() throws -> [String] {
        let page = try work.childPage(of: child)
        return page.timeline.map { $0.sentence(page.names) }
    }

    private func monday(_ days: Int) -> CivilDate { Session.monday.date.adding(days: days) }
}
