import Canvas
import TestSupport
import Testing

@Suite("Cutting and wrapping")
struct TextTests {
    @Test(
        "text is cut to a width with an ellipsis, and a wide glyph never in half",
        arguments: [
            ("Isla", 4, "Isla"), ("Isla", 3, "Is…"), ("Isla", 1, "…"), ("Isla", 0, ""), ("Isla", -3, ""),
            ("山山山", 6, "山山山"), ("山山山", 5, "山山…"), ("山山山", 4, "山…"), ("e\u{301}e\u{301}e", 2, "é…"),
            ("", 0, ""),
        ])
    func cuts(text: String, width: Int, expected: String) {
        #expect(Text.cut(text, to: width) == expected)
        #expect(Text.width(Text.cut(text, to: width)) <= max(width, 0))
    }

    @Test("in ASCII the cut is shown by a tilde")
    func cutsASCII() {
        #expect(Text.cut("Isla", to: 3, signs: .ascii) == "Is~")
    }

    @Test(
        "text is wrapped at words, long words are broken, line feeds end a line",
        arguments: [
            ("", 5, [""]),
            ("likes diggers", 20, ["likes diggers"]),
            ("likes diggers and maps", 8, ["likes", "diggers", "and maps"]),
            ("likes  diggers", 7, ["likes", "diggers"]),
            ("diggers", 3, ["dig", "ger", "s"]),
            ("a diggers b", 4, ["a", "digg", "ers", "b"]),
            ("one\n\ntwo\n", 9, ["one", "", "two", ""]),
            ("山山山", 4, ["山山", "山"]),
            ("山山", 1, ["山", "山"]),
            ("ab", 0, ["a", "b"]),
        ])
    func wraps(text: String, width: Int, expected: [String]) {
        #expect(Text.wrap(text, width: width) == expected)
    }

    @Test("no wrapped line is too wide, and no character but spaces is lost", arguments: 0..<20)
    func wrapLaws(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let text = Text.normalised(random.hostileText(length: 60), keepingLines: true)
            let width = Int.random(in: 2...20, using: &random)
            let lines = Text.wrap(text, width: width)
            // A character can be made of several that each take a place, and is never broken.
            let widest = text.map { TextWidth.of($0) }.max() ?? 0
            #expect(lines.allSatisfy { Text.width($0) <= max(width, widest) })
            let inked = { (text: String) in text.filter { $0 != " " && $0 != "\n" } }
            #expect(inked(lines.joined()).unicodeScalars.elementsEqual(inked(text).unicodeScalars))
        }
    }
}
