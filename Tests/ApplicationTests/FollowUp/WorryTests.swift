import Application
import Domain
import TestSupport
import Testing

@Suite("A worry that was told stays told")
struct WorryTests {
    private let setting: TestSetting
    private let child = TestSetting.child(0)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T10:30", children: 8)
        try setting.signIn(as: .practitioner)
    }

    private func tell() throws {
        let lead = try #require(try work.leadsToTell().first)
        _ = try work.tellWorry("bruise, would not say how", about: child, to: lead.id)
    }

    private func isOnToday(of lead: Workspace) throws -> Bool {
        try lead.today().lines.contains { $0.kind == .worry }
    }

    @Test("Ctrl-Z leaves it on the lead's Today and says whom to tell; the next one is for what came before")
    func undo() throws {
        try work.keep(.note(Note(text: "settled")), about: child)
        try tell()
        guard case .refused(let words) = work.undo() else {
            Issue.record("not refused")
            return
        }
        #expect(words.contains("Tell Alex Morgan"))
        #expect(try isOnToday(of: setting.anotherTerminal(as: .manager)))
        guard case .done = work.undo() else {
            Issue.record("the note is not taken back")
            return
        }
        #expect(try work.story(of: child).filter { $0.kind == .note && $0.isCurrent }.isEmpty)
    }

    @Test("whoever told it takes it back only once it was read, with a reason")
    func withdrawing() throws {
        try tell()
        let entry = try #require(try work.story(of: child).last { $0.kind == .worry }).id
        _ = try work.open(entry, about: child)
        #expect(throws: StoryError.notRead) { try work.withdraw(entry, about: child, reason: "a mistake") }
        let lead = try setting.anotherTerminal(as: .manager)
        #expect(try isOnToday(of: lead))
        _ = try lead.open(entry, about: child)
        #expect(throws: StoryError.reasonNeeded) { try work.withdraw(entry, about: child, reason: " ") }
        try work.withdraw(entry, about: child, reason: "a mistake")
        #expect(try lead.story(of: child).contains { $0.id == entry })
    }
}
