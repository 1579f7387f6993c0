import Application
import Domain
import Foundation
import TestSupport
import Testing

@Suite("Words are given out as whose they are")
struct VoiceExportTests {
    @Test("S15: the export of the log labels the speaker of each voice and merges none")
    func labels() throws {
        let setting = try TestSetting.make(children: 4)
        try setting.signIn(as: .manager)
        let work = setting.workspace
        let child = TestSetting.child(1)
        try work.keep(.voice(Voice(speaker: .child, words: "the bell is loud")), about: child)
        try work.keep(.voice(Voice(speaker: .family, who: "Rachel", words: "mornings are hard")), about: child)
        let text = String(decoding: try work.export(ExportRequest(kind: .log)).bytes, as: UTF8.self)
        let voices = text.split(separator: "\n").filter { $0.contains("voice.heard") }
        #expect(voices.count == 2)
        let ofChild = try #require(voices.first { $0.contains("the bell is loud") })
        #expect(ofChild.contains("\"child\"") && !ofChild.contains("mornings"))
        let ofFamily = try #require(voices.first { $0.contains("mornings are hard") })
        #expect(ofFamily.contains("\"family\"") && !ofFamily.contains("bell"))
    }
}
