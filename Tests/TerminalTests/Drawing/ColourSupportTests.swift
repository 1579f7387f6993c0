import Canvas
import Testing

@testable import Terminal

@Suite("Colours go as far as the terminal does")
struct ColourSupportTests {
    @Test(
        "the depth follows the terminal's description",
        arguments: [
            (-1, false, ColourDepth.none), (0, false, .none), (2, false, .none), (8, false, .eight),
            (16, false, .sixteen),
            (88, false, .sixteen), (256, false, .twoHundredFiftySix), (1 << 24, true, .trueColour),
            (1 << 24, false, .twoHundredFiftySix),
        ])
    func depth(colours: Int, isDirect: Bool, depth: ColourDepth) {
        #expect(ColourSupport(colours: colours, isDirect: isDirect, noColour: nil).depth == depth)
    }

    @Test("NO_COLOR means none when it says anything, and nothing when it is empty")
    func noColour() {
        #expect(ColourSupport(colours: 256, isDirect: false, noColour: "1").depth == .none)
        #expect(ColourSupport(colours: 256, isDirect: false, noColour: "0").depth == .none)
        #expect(ColourSupport(colours: 256, isDirect: false, noColour: "").depth == .twoHundredFiftySix)
    }

    @Test("a colour that the terminal has is its number, and its dark form where only that is there")
    func numbers() {
        let eight = ColourSupport(colours: 8, isDirect: false, noColour: nil)
        #expect(eight.number(of: .terminalDefault) == -1)
        #expect(eight.number(of: .indexed(3)) == 3)
        #expect(eight.number(of: .indexed(11)) == 3)
        #expect(eight.number(of: .indexed(200)) == -1)
        #expect(eight.number(of: .rgb(1, 2, 3)) == -1)
        let many = ColourSupport(colours: 256, isDirect: false, noColour: nil)
        #expect(many.number(of: .indexed(200)) == 200)
        let direct = ColourSupport(colours: 1 << 24, isDirect: true, noColour: nil)
        #expect(direct.number(of: .rgb(0x12, 0x34, 0x56)) == 0x123456)
        #expect(direct.number(of: .rgb(0, 0, 3)) == 8)
        #expect(direct.number(of: .indexed(5)) == 5)
    }
}
