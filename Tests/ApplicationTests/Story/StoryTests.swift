import Application
import Domain
import Storage
import TestSupport
import Testing

@Suite("A child's story")
struct StoryTests {
    private let setting: TestSetting
    private let child = TestSetting.child(3)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:55")
        try setting.signIn(as: .practitioner)
    }

    @Test("an entry is there after it was kept, in its own words; a new wording keeps the earlier one")
    func keeping() throws {
        let entry = try work.keep(.note(Note(text: "loves the new boots")), about: child)
        try work.keep(.note(Note(text: "loves her new red boots")), about: child, revising: entry)
        let story = try work.story(of: child)
        #expect(
            story.map(\.content) == [
                .note(Note(text: "loves the new boots")), .note(Note(text: "loves her new red boots")),
            ])
        #expect(story.map(\.isCurrent) == [false, true])
    }

    @Test("the same words again are no new entry")
    func unchanged() throws {
        let entry = try work.keep(.note(Note(text: "settled by the fish tank")), about: child)
        try work.keep(.note(Note(text: " settled by the fish tank ")), about: child, revising: entry)
        #expect(try work.story(of: child).count == 1)
    }

    @Test("Ctrl-Z takes an entry back and Ctrl-Y brings it back; everything stays in the history")
    func undoing() throws {
        try work.keep(.note(Note(text: "waved to Noah")), about: child)
        guard case .done(let notice) = work.undo() else { throw TestFailure("not undone") }
        #expect(notice.text.contains("Taken back"))
        #expect(try work.story(of: child).filter(\.isCurrent).isEmpty)
        guard case .done = work.redo() else { throw TestFailure("not redone") }
        #expect(try work.story(of: child).filter(\.isCurrent).map(\.content) == [.note(Note(text: "waved to Noah"))])
        #expect(try work.story(of: child).count == 3)
        let database = try Database(opening: setting.folder)
        #expect(try database.verify().isSound)
        #expect(try database.rebuild().isUnchanged)
    }

    @Test("a practitioner is told that a restricted entry exists, and not what it says")
    func restricted() throws {
        try setting.signIn(as: .manager)
        try work.keep(
            .circumstances(FamilyCircumstances(text: "moving house in the night")), about: child,
            readership: .restricted(to: []))
        try setting.signIn(as: .practitioner)
        let story = try work.story(of: child)
        #expect(story.map(\.reading) == [.withheld])
    }
}

private struct TestFailure: Error {
    init(_ words: String) {}
}
