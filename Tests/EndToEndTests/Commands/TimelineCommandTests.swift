import Foundation
import Testing

@Suite("belong timeline")
struct TimelineCommandTests {
    @Test("shows a child's story in words and as JSON, and does not tell whether there is another child")
    func story() throws {
        let setting = try CommandSetting()
        let words = try setting.must("timeline", "--upn", CommandSetting.upn).output
        #expect(words.contains("2026/27: "))
        #expect(words.contains("Joined Oak"))
        let output = try setting.must("timeline", "--upn", CommandSetting.upn.lowercased(), "--json").output
        let json = try JSONSerialization.jsonObject(with: Data(output.utf8))
        let object = try #require(json as? [String: NSObject])
        #expect(object["upn"] == CommandSetting.upn as NSString)
        let lines = try #require(object["timeline"] as? [[String: NSObject]])
        #expect(lines.last?["kind"] == "group" as NSString)
        let missing = try setting.run("timeline", "--upn", "A000000000000")
        #expect(missing.status == 1)
        #expect(!missing.errors.isEmpty)
    }
}
