import Glibc
import Testing

@testable import Canvas

@Suite("Widths")
struct TextWidthTests {
    @Test("every scalar is as wide as the C library of this machine says in C.UTF-8")
    func agreesWithTheLibrary() throws {
        // Swift's view of the C library leaves wcwidth out, so it is looked up by its name.
        let wcwidth = unsafeBitCast(
            try #require(dlsym(nil, "wcwidth")), to: (@convention(c) (wchar_t) -> Int32).self)
        let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        var differing: [String] = []
        for value in (0..<UInt32(0x110000)).lazy.compactMap(Unicode.Scalar.init) {
            let theirs = Int(wcwidth(wchar_t(value.value)))
            if TextWidth.of(value) != theirs {
                differing.append("\(String(value.value, radix: 16)): \(TextWidth.of(value)), not \(theirs)")
            }
        }
        #expect(differing.isEmpty, "\(differing.count) differ: \(differing.prefix(20))")
    }

    @Test("the grid takes as many places for every scalar as its width says")
    func gridAgrees() {
        var wrong: [UInt32] = []
        var grid = Grid(size: Size(columns: 8, rows: 1))
        for scalar in (0..<UInt32(0x110000)).lazy.compactMap(Unicode.Scalar.init) {
            // The letter before it makes the pen remember a range, which must not change the answer.
            let text = "a\(Unicode.Scalar(scalar.value & 0xFFF00) ?? "a")\(scalar)b"
            if grid.write(text, row: 0, column: 0) != min(TextWidth.of(text), 8) { wrong.append(scalar.value) }
        }
        #expect(wrong.isEmpty)
    }

    @Test("what the pen takes for plain has no stand-in")
    func plain() {
        let wrong = (UInt32(0x300)..<0xFF00).filter {
            guard !(0xD800..<0xE000).contains($0) else { return false }
            return TextWidth.of($0) == 1 && StandIn.of($0, width: 1) != .itself
        }
        #expect(wrong.isEmpty)
    }

    @Test("every sign is one column wide in both sets, and ASCII in the one for ASCII", arguments: Sign.allCases)
    func signs(sign: Sign) {
        #expect(TextWidth.of(sign.scalar(.unicode)) == 1)
        #expect((0x21..<0x7F).contains(sign.scalar(.ascii).value))
    }

    @Test("the signs of the strip are told apart in both sets", arguments: SignSet.allCases)
    func strip(signs: SignSet) {
        let strip: [Sign] = [.here, .late, .away, .uncounted, .unrecorded]
        #expect(Set(strip.map { $0.scalar(signs) }).count == strip.count)
    }
}
