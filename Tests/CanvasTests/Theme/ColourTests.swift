import Canvas
import Testing

@Suite("Colours")
struct ColourTests {
    private func colour(_ hex: String) throws -> Colour { try #require(Colour(hex: hex)) }

    @Test("a colour is written as # and six digits", arguments: ["#000000", "#1a2b3c", "#ffffff"])
    func hex(text: String) throws {
        #expect(try colour(text).hex == text)
        #expect(try colour(text.uppercased()).hex == text)
    }

    @Test("any other text is no colour", arguments: ["", "#", "#fff", "1a2b3c", "#1a2b3g", "#1a2b3c4", "# a2b3c"])
    func notHex(text: String) {
        #expect(Colour(hex: text) == nil)
    }

    @Test(
        "contrast is that of WCAG 2.2",
        arguments: [
            ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
            ("#0000ff", "#ffffff", 8.59), ("#ff0000", "#ffffff", 4.0), ("#123456", "#123456", 1.0),
        ])
    func contrast(first: String, second: String, expected: Double) throws {
        let ratio = try colour(first).contrast(with: colour(second))
        #expect(abs(ratio - expected) < 0.01)
        #expect(try colour(second).contrast(with: colour(first)) == ratio)
    }

    @Test(
        "the nearest of 256 is the colour itself where it is there, else one that looks like it",
        arguments: [
            ("#000000", 16), ("#ffffff", 231), ("#ff0000", 196), ("#5f87af", 67), ("#080808", 232), ("#eeeeee", 255),
            ("#5f8ab0", 67), ("#fe0101", 196),
        ] as [(String, UInt8)])
    func nearest(hex: String, index: UInt8) throws {
        #expect(try colour(hex).nearestOf256 == index)
    }

    @Test("red and green come together for protan and deutan, blue and yellow stay apart; tritan the other way")
    func vision() throws {
        let red = try colour("#c86464")
        let green = try colour("#648c28")
        for vision in [ColourVision.protan, .deutan] {
            let seen = red.seen(with: vision).distance(to: green.seen(with: vision))
            #expect(seen < red.distance(to: green) * 0.6)
        }
        let blue = try colour("#3c64dc")
        let yellow = try colour("#dcc83c")
        #expect(blue.seen(with: .deutan).distance(to: yellow.seen(with: .deutan)) > 30)
        for vision in ColourVision.allCases {
            #expect(Colour.white.seen(with: vision) == .white)
            #expect(Colour.black.seen(with: vision) == .black)
        }
        #expect(red.seen(with: .usual) == red)
    }
}
