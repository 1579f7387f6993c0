import Application
import Domain
import Foundation
import Interchange
import TestSupport
import Testing

@Suite("Views due, meetings and the library")
struct VoicePageTests {
    private let setting: TestSetting
    private let child = TestSetting.child(0)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .manager)
    }

    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    @Test(
        "S19: a child is due until asked or watched in the time that the setting chose; the family's words do not count"
    )
    func due() throws {
        let before = try work.voicePage()
        #expect(before.cycle == .halfTerm && before.due.contains { $0.id == child })
        try work.keep(.voice(Voice(speaker: .family, words: "mornings are hard")), about: child)
        #expect(try work.voicePage().due.count == before.due.count)
        try work.keep(.voice(Voice(speaker: .child, saw: "went to the window")), about: child)
        let after = try work.voicePage()
        #expect(after.due.count == before.due.count - 1 && !after.due.contains { $0.id == child })
        try work.chooseVoiceCycle(.never)
        #expect(try work.voicePage().due.isEmpty)
    }

    @Test("S19: Today says to a key adult how many of their own children nobody has asked, and to nobody else")
    func today() throws {
        #expect(try !work.today().lines.contains { $0.kind == .voice })
        let priya = try #require(try work.staffForChildren().first { $0.details.name == "Priya Nair" }).id
        try work.keep(.keyAdult(KeyAdult(staff: priya, place: .first)), about: child, on: date("2026-09-01"))
        let other = try setting.anotherTerminal(as: .practitioner)
        let line = try #require(try other.today().lines.first { $0.kind == .voice })
        #expect(line.subject == "1 child" && line.detail == "not asked this half-term" && line.opening == .voices)
        try other.keep(.voice(Voice(speaker: .child, words: "maps")), about: child)
        #expect(try !other.today().lines.contains { $0.kind == .voice })
    }

    @Test("S16: what changed and was not told back is listed until it is, and counted")
    func toldBack() throws {
        var voice = Voice(speaker: .child, words: "the bell is loud", changed: "comes in early")
        let entry = try work.keep(.voice(voice), about: child)
        let page = try work.voicePage()
        #expect(page.toTell.map(\.id) == [entry] && page.heard == 1 && page.changed == 1)
        voice.toldBack = try date("2026-11-23")
        try work.keep(.voice(voice), about: child, revising: entry)
        #expect(try work.voicePage().toTell.isEmpty)
    }

    @Test("S25: a child's voice is read by those who work with the child, and by no leader")
    func access() throws {
        try work.keep(.voice(Voice(speaker: .child, words: "maps")), about: child)
        #expect(try setting.anotherTerminal(as: .practitioner).voices(of: child).count == 1)
        let leader = try setting.anotherTerminal(as: .leader)
        #expect(throws: AccessError.self) { try leader.voices(of: child) }
        #expect(throws: AccessError.self) { try leader.voicePage() }
    }

    @Test("S18: what is for staff alone is on no copy for the family; strengths come before worries")
    func familyCopy() throws {
        let meeting = Meeting(
            purpose: .reintegration, present: ["Rachel, mum"], strengths: "draws maps", worries: "the lunch hall",
            child: MeetingView(who: "by a drawing", words: "too loud"),
            family: MeetingView(who: "Rachel", words: "she worries about lunch"),
            setting: MeetingView(words: "eats when it is quiet"), understanding: "noise, not food",
            actions: [MeetingAction(who: "Priya", what: "saves the window table", by: try date("2026-11-27"))],
            next: try date("2026-12-04"), staffOnly: "ZINNOBER", homeLanguage: "Cymraeg",
            homeText: "Mae hi'n hoffi mapiau")
        let entry = try work.keep(.meeting(meeting), about: child)
        let sheet = try work.meetingSheet(entry, about: child)
        for text in [sheet.text, sheet.html] {
            #expect(!text.contains("ZINNOBER"))
            let places = [
                "Cymraeg", "draws maps", "the lunch hall", "too loud", "she worries", "eats when", "noise, not",
            ]
            .map { text.range(of: $0)?.lowerBound }
            #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        }
        #expect(sheet.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(sheet.text.contains("  [ ] Priya: saves the window table, by Fri 27 Nov"))
        #expect(throws: (any Error).self) {
            try setting.anotherTerminal(as: .office).meetingSheet(entry, about: child)
        }
    }

    @Test("S26, S31: the setting adds its own ways to listen and library entries; only a manager does")
    func own() throws {
        let own = try work.keepScaffold(
            Scaffold(id: ScaffoldID(rawValue: ""), name: "Forest walk", sentence: "", shape: .piles, parts: ["mud"]))
        #expect(try work.scaffolds().first?.id == own)
        let entry = try work.keepResource(.service, title: "Hub on Mill Lane", text: "Ask for Bea.")
        #expect(try work.library().contains { $0.id == entry })
        #expect(try work.libraryEntry(LibraryID(rawValue: "guidance.part-time")) != nil)
        let other = try setting.anotherTerminal(as: .practitioner)
        #expect(throws: AccessError.self) { try other.keepResource(.idea, title: "x", text: "y") }
        #expect(throws: ListeningError.notOwn) {
            try work.keepResource(.idea, title: "x", text: "y", as: LibraryID(rawValue: "guidance.part-time"))
        }
    }
}
