import Domain
import Foundation
import Testing

@Suite("S12: the product's own words never blame")
struct S12OwnWordsTests {
    /// The one file that has to name the words.
    private static let list = "Language+Proposed.swift"

    @Test(
        "no string of a target has a word of the list",
        arguments: ["Screens", "Application", "Domain", "Simulation", "Interchange", "belong"])
    func strings(target: String) throws {
        let sources = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources").appendingPathComponent(target)
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var read = 0
        for case let file as URL in files where file.pathExtension == "swift" && file.lastPathComponent != Self.list {
            let text = try String(contentsOf: file, encoding: .utf8)
            for literal in Self.literals(in: text) {
                read += 1
                let found = Language.proposed.check(literal).map(\.words.avoid)
                #expect(found.isEmpty, "\(file.lastPathComponent): “\(literal)” has \(found)")
            }
        }
        #expect(read > 50, "strings were found at all")
    }

    @Test("every suggested first conversation is in open words: it asks, and names no percentage")
    func conversations() {
        let kinds: [PatternKind?] = [nil] + PatternKind.allCases.map { $0 }
        for kind in kinds {
            let lines = FirstConversation.words(about: kind, weekday: .friday, lesson: "maths", name: "Isla")
            #expect(lines.count >= 2)
            #expect(lines.contains { $0.contains("?") }, "it asks")
            for line in lines {
                #expect(Language.proposed.check(line).isEmpty)
                #expect(!line.contains("%") && !line.lowercased().contains("why"), "\(line)")
            }
        }
    }

    @Test("the sentence of every kind of pattern speaks of days, and of nobody's fault")
    func sentences() {
        for kind in PatternKind.allCases {
            #expect(Language.proposed.check(kind.name).isEmpty)
        }
    }

    /// The texts between quotation marks, comments left out.
    static func literals(in source: String) -> [String] {
        var found: [String] = []
        for line in source.split(separator: "\n") {
            let trimmed = line.drop { $0 == " " }
            if trimmed.hasPrefix("//") { continue }
            var literal: String?
            var isEscaped = false
            for character in trimmed {
                if isEscaped {
                    literal?.append(character)
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                    literal?.append(" ")
                } else if character == "\"" {
                    if let done = literal {
                        found.append(done)
                        literal = nil
                    } else {
                        literal = ""
                    }
                } else {
                    literal?.append(character)
                }
            }
            if let open = literal { found.append(open) }
        }
        return found
    }
}
