import Application
import Domain
import TestSupport
import Testing

@Suite("A child's page shows what its reader may see, and that the rest exists")
struct ChildPageAccessTests {
    private let setting: TestSetting
    private let child = TestSetting.child(5)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T09:20")
        noon = try #require(ClockTime("12:00"))
        try setting.signIn(as: .manager)
        try work.keep(
            .circumstances(FamilyCircumstances(text: "zebra-secret")), about: child, readership: .restricted(to: []))
        let taken = try work.keep(
            .worry(
                SafeguardingWorry(toldTo: try #require(setting.workspace.person?.id), at: noon, words: "zebra-worry")),
            about: child,
            readership: .restricted(to: []))
        try work.withdraw(taken, about: child, reason: "zebra-reason")
        try work.keep(.attempt(attempt), about: child)
    }

    @Test("a practitioner finds no restricted word anywhere on the page, and placeholders in their place")
    func practitioner() throws {
        try setting.signIn(as: .practitioner)
        let page = try work.childPage(of: child)
        #expect(!"\(page)".contains("zebra"))
        let placeholders = page.timeline.filter { $0.sentence(page.names).contains("for others to read") }
        #expect(placeholders.count == 1)
        #expect(placeholders.first?.sentence(page.names) == "3 entries that are for others to read.")
        for filter in TimelineFilter.allCases where filter != .all {
            #expect(!filter.shows(try #require(placeholders.first)), "\(filter)")
        }
        #expect(page.header.firstContact == nil)
    }

    @Test("their words cannot be asked for either")
    func wordings() throws {
        let entries = try work.story(of: child).map(\.id)
        try setting.signIn(as: .practitioner)
        for entry in entries {
            #expect(throws: StoryError.self) { try work.wordings(of: entry, about: child) }
        }
    }

    @Test("a practitioner has no page of a child in another group, and a leader of none")
    func roads() throws {
        try setting.signIn(as: .practitioner)
        let elm = TestSetting.child(1, of: TestSetting.elm)
        #expect(throws: AccessError.self) { try work.childPage(of: elm) }
        #expect(throws: AccessError.self) { try work.markHistory(of: elm, in: .monday) }
        try setting.signIn(as: .leader)
        #expect(throws: AccessError.self) { try work.childPage(of: child) }
        #expect(throws: AccessError.self) { try work.childPage(upn: TestSetting.upn(5)) }
        #expect(throws: AccessError.self) { try work.childPage(upn: "A000000000000") }
    }

    @Test("who is named on a restricted entry opens it, and each reading is recorded")
    func opening() throws {
        try setting.signIn(as: .practitioner)
        let priya = try #require(work.person?.id)
        try setting.signIn(as: .manager)
        let entry = try work.keep(
            .note(Note(text: "for Priya alone")), about: child, readership: .restricted(to: [priya]))
        try setting.signIn(as: .practitioner)
        let page = try work.childPage(of: child)
        #expect(!"\(page)".contains("for Priya alone"))
        #expect(try work.wordings(of: entry, about: child).first?.words.contains("for Priya alone") == true)
        _ = try work.wordings(of: entry, about: child)
        let readings = try work.story(of: child).filter { $0.kind == .reading }
        #expect(readings.count == 2)
        #expect(readings.allSatisfy { $0.actor == priya })
    }

    private let noon: ClockTime

    private var attempt: ContactAttempt {
        ContactAttempt(at: noon, whom: "zebra-mum", channel: .text, outcome: .noReply, safety: .notEstablished)
    }
}
