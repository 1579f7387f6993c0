import Application
import Domain
import TestSupport
import Testing

@Suite("What is not a person's to change any more does not stand before what is")
struct UndoNotTheirsTests {
    @Test("Ctrl-Z of words about a child who has moved away is refused once; the next takes back the change before")
    func story() throws {
        let setting = try TestSetting.make(now: "2026-11-23T08:55")
        try setting.signIn(as: .practitioner)
        let work = setting.workspace
        let (stays, moves) = (TestSetting.child(4), TestSetting.child(3))
        try work.keep(.note(Note(text: "built a tower")), about: stays)
        try work.keep(.note(Note(text: "waved to Noah")), about: moves)
        try setting.anotherTerminal(as: .manager).moveChild(moves, to: TestSetting.elm, from: Session.monday.date)
        guard case .refused = work.undo() else { Issue.record("not refused"); return }
        guard case .done = work.undo() else { Issue.record("stuck on what is not theirs"); return }
        #expect(try work.story(of: stays).filter(\.isCurrent).isEmpty)
    }
}
