import Application
import Domain
import Storage
import TestSupport
import Testing

@Suite("Keeping in touch, coming back, belonging, the book and agencies")
struct TouchTests {
    private let setting: TestSetting
    private let child = TestSetting.child(3)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:52")
        try setting.signIn(as: .practitioner)
    }

    @Test("S13: an overdue check-in appears, stays until it is done, and comes again on its next date")
    func checkIns() throws {
        let me = try #require(work.person?.id)
        let agreement = try work.keep(
            .checkIn(CheckIn(who: me, channel: .letter, everyDays: 3, what: "a postcard")), about: child,
            on: Self.date("2026-11-16"))
        #expect(try work.checkInsDue().map(\.due) == [Self.date("2026-11-19")])
        #expect(try work.checkInsDue().map(\.schoolDaysLate) == [2])
        let line = try #require(try work.today().lines.first { $0.kind == .keepInTouch })
        #expect(line.detail == "a postcard, letter")
        #expect(line.aside == "due 2 school days ago" && line.isPressing)
        #expect(line.opening == .checkIn(agreement))
        try setting.clock.set("2026-11-24T08:52")
        #expect(try work.checkInsDue().map(\.schoolDaysLate) == [3], "it stays")
        try work.checkedIn(agreement, about: child, by: .letter, words: "")
        #expect(try work.checkInsDue().isEmpty)
        #expect(try work.keptInTouch(with: child).map(\.due) == [Self.date("2026-11-27")])
        try setting.clock.set("2026-11-27T08:52")
        #expect(try work.today().lines.first { $0.kind == .keepInTouch }?.aside == "due today")
    }

    @Test("S13: a check-in asks whoever agreed to it and managers, and nobody else")
    func whose() throws {
        let me = try #require(work.person?.id)
        try work.keep(
            .checkIn(CheckIn(who: me, channel: .call, everyDays: 1)), about: child, on: Self.date("2026-11-16"))
        for (role, isAsked) in [(Role.practitioner, true), (.office, false), (.manager, true)] {
            try setting.signIn(as: role)
            #expect(try work.checkInsDue().isEmpty != isAsked, "\(role)")
        }
        try setting.signIn(as: .leader)
        #expect(try work.checkInsDue().isEmpty)
    }

    @Test(
        "S11, S14: a child who comes back is listed with how long, one thing to say and what they love; the welcome stays",
        arguments: [
            (TestSetting.elm, TestSetting.child(2, of: TestSetting.elm)), (TestSetting.oak, TestSetting.child(4)),
        ])
    func comingBack(group: GroupID, child: ChildID) throws {
        try setting.signIn(as: .manager)
        try mark(child, .illness, in: group)
        try setting.clock.set("2026-11-23T13:10")
        try mark(child, .illness, in: group)
        try setting.clock.set("2026-11-24T08:50")
        let expected = try #require(try line(of: child))
        #expect(expected.detail == "after 2 sessions" && expected.opening == .place)
        try work.keep(.belonging(BelongingNote(wellBeing: 4, interest: "knots")), about: child)
        #expect(try line(of: child)?.detail == "after 2 sessions \u{00B7} Ask about knots")
        try mark(child, .presentMorning, in: group)
        #expect(try line(of: child)?.aside == "here")
        #expect(try line(of: child)?.opening == .welcome)
        try change(.welcome(child, WelcomeBack(by: "Priya", noticed: "tied a reef knot")), in: group)
        #expect(try line(of: child)?.detail == "welcomed by Priya: tied a reef knot")
    }

    @Test("S11: interests of the profile are asked about and loved, and a single session away is no return")
    func interests() throws {
        let isla = try #require(try work.today().lines.first { $0.kind == .comingBack })
        #expect(isla.detail == "after 4 sessions \u{00B7} Ask about snails, the moon")
        #expect(try work.today().lines.count { $0.kind == .comingBack } == 1)
        try mark(TestSetting.child(4), .illness, in: TestSetting.oak)
        try setting.clock.set("2026-11-23T13:10")
        #expect(try line(of: TestSetting.child(4)) == nil)
    }

    private func line(of child: ChildID) throws -> TodayLine? {
        try work.today().lines.first { $0.kind == .comingBack && $0.child == child }
    }

    private func mark(_ child: ChildID, _ code: AttendanceCode, in group: GroupID) throws {
        try change(.mark(child, code, basis: MarkBasis(seen: nil)), in: group)
    }

    private func change(_ command: RegisterCommand, in group: GroupID) throws {
        let outcome = work.change(
            RegisterRequest(group: group, session: work.sessionToOpen(), commands: [command]))
        guard case .done = outcome else {
            Issue.record("not done: \(outcome)")
            return
        }
    }

    @Test("S24: belonging notes stand in order with date and author")
    func belonging() throws {
        try work.keep(
            .belonging(BelongingNote(wellBeing: 4, text: "second")), about: child, on: Self.date("2026-11-20"))
        try work.keep(.belonging(BelongingNote(wellBeing: 2, text: "first")), about: child, on: Self.date("2026-11-10"))
        let seen = try work.belonging(of: child)
        #expect(seen.map(\.note.text) == ["first", "second"])
        #expect(seen.map(\.by) == ["Priya Nair", "Priya Nair"])
        #expect(seen.map(\.day) == [Self.date("2026-11-10"), Self.date("2026-11-20")])
    }

    @Test("S15, S25: the latest words of child and family stand apart, and what staff wrote is neither")
    func words() throws {
        try work.keep(
            .voice(Voice(speaker: .child, tool: "faces", words: "maps")), about: child, on: Self.date("2026-11-10"))
        try work.keep(.voice(Voice(speaker: .child, words: "the bell")), about: child, on: Self.date("2026-11-18"))
        try work.keep(
            .voice(Voice(speaker: .family, who: "Rachel, mum", words: "lunch")), about: child,
            on: Self.date("2026-11-20"))
        try work.keep(.note(Note(text: "I think it is the bell")), about: child)
        let words = try work.childPage(of: child).words
        #expect(words.child?.voice.words == "the bell")
        #expect(words.family?.voice.who == "Rachel, mum")
        #expect(words.family?.voice.words == "lunch")
    }

    @Test("S30: the home–setting book holds entries of both sides, each with its label")
    func book() throws {
        try work.keep(.book(BookEntry(side: .home, who: "Rachel", text: "wobbly tooth")), about: child)
        try work.keep(.book(BookEntry(side: .setting, text: "still in")), about: child)
        #expect(try work.book(of: child).map(\.side) == [.home, .setting])
        #expect(try work.book(of: child).map(\.who) == ["Rachel", "Priya Nair"])
    }

    @Test("an agency that was asked is awaited until what came back is written in")
    func agencies() throws {
        try setting.signIn(as: .manager)
        let asked = AgencyContact(agency: "Family Hub", about: "mornings")
        let entry = try work.keep(.agency(asked), about: child, on: Self.date("2026-11-18"))
        #expect(try work.agenciesAwaiting().map(\.schoolDays) == [3])
        #expect(try work.today().lines.contains { $0.kind == .agency && $0.opening == .agency(entry) })
        try setting.signIn(as: .practitioner)
        #expect(try work.agenciesAwaiting().isEmpty)
        try setting.signIn(as: .manager)
        try work.keep(
            .agency(AgencyContact(agency: "Family Hub", about: "mornings", answer: "a place")), about: child,
            on: Self.date("2026-11-18"), revising: entry)
        #expect(try work.agenciesAwaiting().isEmpty)
    }

    @Test("somebody who is named on a restricted entry may open it, whatever they read otherwise")
    func named() throws {
        let me = try #require(work.person?.id)
        try setting.signIn(as: .manager)
        let entry = try work.keep(
            .circumstances(FamilyCircumstances(text: "moving")), about: child, readership: .restricted(to: [me]))
        try setting.signIn(as: .practitioner)
        #expect(try work.story(of: child).map(\.reading) == [.closed])
        #expect(try work.open(entry, about: child) == .circumstances(FamilyCircumstances(text: "moving")))
        #expect(try work.story(of: child).last?.kind == .reading, "the reading is recorded")
    }

    @Test("a draft keeps line feeds where they were typed")
    func drafts() throws {
        try work.keepDraft(["one\ntwo", "", "three"], named: "note", about: child)
        #expect(try work.draft(named: "note", about: child) == ["one\ntwo", "", "three"])
    }

    private static func date(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }
}
