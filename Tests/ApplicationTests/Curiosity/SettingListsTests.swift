import Application
import Domain
import TestSupport
import Testing

@Suite("The setting's own words and thresholds")
struct SettingListsTests {
    @Test("the words are proposed until a manager keeps a list, and again once the list is empty")
    func words() throws {
        let setting = try CuriosityScene.make(as: .manager)
        let work = setting.workspace
        #expect(!work.hasOwnLanguage && work.language == .proposed)
        let own = [KinderWords("naughty step", prefer: "quiet corner")]
        try work.listKinderWords(own)
        #expect(work.hasOwnLanguage && work.language.words == own)
        let other = try setting.anotherTerminal(as: .practitioner)
        #expect(other.language.check("on the naughty step").map(\.words) == own)
        #expect(other.language.check("a truant").isEmpty)
        try work.listKinderWords([])
        #expect(work.language == .proposed)
    }

    @Test("thresholds are the defaults until a manager keeps others; the newest stand, and survive a rebuild")
    func thresholds() throws {
        let setting = try CuriosityScene.make(as: .manager)
        let work = setting.workspace
        #expect(work.patternSettings == PatternSettings())
        var settings = PatternSettings()
        settings[.weekday].atLeast = 4
        settings[.drop].isOn = false
        settings[.approaching].atLeast = 8
        try work.tunePatterns(settings)
        #expect(work.patternSettings == settings)
        _ = try work.rebuild()
        #expect(work.patternSettings == settings)
        try work.tunePatterns(PatternSettings())
        #expect(work.patternSettings == PatternSettings())
    }

    @Test("a preview says which days it looked at, and changes nothing")
    func preview() throws {
        let setting = try CuriosityScene.make(as: .manager)
        let work = setting.workspace
        let preview = try work.preview(PatternSettings())
        #expect(preview.to == CuriosityScene.date("2026-11-23") && preview.from < preview.to)
        #expect(preview.then == preview.now && preview.gained.isEmpty && preview.lost.isEmpty)
        #expect(work.patternSettings == PatternSettings())
        #expect(throws: AccessError.self) { try setting.anotherTerminal(as: .office).preview(PatternSettings()) }
    }
}
