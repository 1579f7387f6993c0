import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Text from outside")
struct NormalisedTests {
    private func values(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    @Test(
        "text becomes safe and composed",
        arguments: [
            ("Isla Baker", "Isla Baker"),
            ("Zoe\u{308} Ó", "Zoë Ó"),
            ("a\tb\r\nc", "a␉b␍␊c"),
            ("\u{1B}[31mred", "␛[31mred"),
            ("\u{9B}2J", "\u{FFFD}2J"),
            ("del\u{7F}", "del␡"),
            ("\u{202E}alsI\u{202C}", "\u{FFFD}alsI\u{FFFD}"),
            ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
            ("Is\u{200B}la\u{FEFF}", "Isla"),
            ("co\u{AD}op", "coop"),
            ("👨\u{200D}👩\u{200D}👧 Baker", "👨 Baker"),
            ("👩\u{1F3FD}\u{200D}⚕\u{FE0F} x", "👩 x"),
            ("❤\u{FE0F}", "❤"),
            ("🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}", "🏴"),
            ("👋\u{1F3FD}!", "👋!"),
            ("\u{301}a", "\u{25CC}\u{301}a"),
            ("क\u{94D}\u{200D}ष", "क\u{94D}ष"),
        ])
    func becomes(text: String, expected: String) {
        #expect(values(Text.normalised(text)) == values(expected))
    }

    @Test("marks that pile up are cut to two")
    func zalgo() {
        let text = "x" + String(repeating: "\u{333}\u{30D}", count: 20) + "y"
        #expect(values(Text.normalised(text)) == [0x78, 0x333, 0x333, 0x79])
    }

    @Test("line ends of every kind become one line feed where lines are kept, and tabs become spaces")
    func lines() {
        let text = "a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}g\th\u{0B}"
        #expect(values(Text.normalised(text, keepingLines: true)) == values("a\nb\nc\nd\ne\nf\ng h␋"))
    }

    @Test("doing it twice changes nothing, nothing harmful is left, and the grid shows it as it is", arguments: 0..<20)
    func laws(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for keepsLines in [false, true] {
            for _ in 0..<150 {
                let text = random.hostileText(length: Int.random(in: 0...40, using: &random))
                let once = Text.normalised(text, keepingLines: keepsLines)
                #expect(values(Text.normalised(once, keepingLines: keepsLines)) == values(once), "\(values(text))")
                #expect(values(once.precomposedStringWithCanonicalMapping) == values(once), "\(values(text))")
                for scalar in once.unicodeScalars where !(keepsLines && scalar == "\n") {
                    #expect(TextWidth.of(scalar) >= 0, "\(values(text))")
                    let category = scalar.properties.generalCategory
                    #expect(category != .control && category != .format || scalar.value >= 0x600)
                }
                guard !keepsLines else { continue }
                var grid = Grid(size: Size(columns: 200, rows: 1))
                #expect(grid.write(once, row: 0, column: 0) == Text.width(once))
                #expect(values(grid.text(row: 0)) == values(trimmed(once)), "\(values(text))")
            }
        }
    }

    private func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
