import Application
import Domain
import TestSupport
import Testing

@Suite("What is written and shown stays with those who need it")
struct NeedToKnowTests {
    private let setting: TestSetting
    private let child = TestSetting.child(3)
    private let monday = Session.monday.date
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T09:20")
        try setting.signIn(as: .manager)
    }

    @Test("the log that is given out says why a note was withdrawn, and not why a restricted or hidden entry was")
    func withdrawnReasons() throws {
        let restricted = try work.keep(.note(Note(text: "one")), about: child, readership: .restricted(to: []))
        let hidden = try work.keep(.circumstances(FamilyCircumstances(text: "two")), about: child)
        let open = try work.keep(.note(Note(text: "three")), about: child)
        try work.withdraw(restricted, about: child, reason: "quokka first")
        try work.withdraw(hidden, about: child, reason: "quokka second")
        try work.withdraw(open, about: child, reason: "about her cousin")
        try setting.signIn(as: .office)
        let log = String(decoding: try work.export(ExportRequest(kind: .log)).bytes, as: UTF8.self)
        #expect(!log.contains("quokka"))
        #expect(log.contains("about her cousin"))
    }
}
