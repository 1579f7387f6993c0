import Canvas
import Foundation
import TestSupport
import Testing

/// Each file in FaultyThemes makes one kind of mistake, and says in comments at its top what is answered to it.
@Suite("Faulty themes")
struct FaultyThemeTests {
    static var names: [String] {
        let folder = Bundle.module.resourceURL?.appending(path: "FaultyThemes").path() ?? ""
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private func read(_ name: String) throws -> (source: ThemeSource, expected: [String]) {
        let folder = try #require(Bundle.module.resourceURL)
        let text = try String(contentsOf: folder.appending(path: "FaultyThemes/\(name)"), encoding: .utf8)
        let expected = text.split(separator: "\n").prefix { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
        return (ThemeSource(name: String(name.dropLast(5)), toml: Array(text.utf8)), expected)
    }

    @Test("there is a file for each kind of mistake")
    func files() {
        #expect(Self.names.count == 23)
    }

    @Test("each mistake is named with file, line, key and the nearest right name", arguments: names)
    func messages(name: String) throws {
        let (source, expected) = try read(name)
        let faults = ThemeLibrary().load(source).faults.map(\.description)
        #expect(!expected.isEmpty)
        if name == "not-toml.toml" {
            // The end of the sentence is the parser's.
            #expect(faults.count == 1 && faults[0].hasPrefix(expected[0]))
        } else {
            #expect(faults == expected)
        }
    }

    /// Files in which nothing can be added to what they say of roles.
    static let closed = ["not-toml.toml", "roles-not-table.toml"]

    @Test("whatever the mistake, the rest of the file is used", arguments: names.filter { !closed.contains($0) })
    func restIsUsed(name: String) throws {
        var (source, _) = try read(name)
        let isInRoles = String(decoding: source.toml, as: UTF8.self).contains("[roles]")
        let more = (isInRoles ? "" : "\n[roles]") + "\nclock = { italic = true }\n"
        source = ThemeSource(name: source.name, toml: source.toml + Array(more.utf8))
        #expect(ThemeLibrary().load(source).theme.appearance(of: .clock, depth: .trueColour).isItalic)
    }

    @Test("bytes at random never stop a theme from loading", arguments: 0..<20)
    func random(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let shipped = try #require(Self.names.randomElement(using: &random))
        var bytes = try read(shipped).source.toml
        for _ in 0..<50 {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            let loaded = ThemeLibrary().load(ThemeSource(name: "random", toml: bytes))
            for fault in loaded.faults {
                #expect(!fault.description.unicodeScalars.contains { $0.properties.generalCategory == .control })
            }
        }
    }
}
