import Testing

@testable import Terminal

@Suite("Where only ASCII can be shown")
struct TransliterationTests {
    @Test(
        "a letter loses its accents, one of another alphabet has the Latin one, a typographic sign becomes plain, the rest a question mark",
        arguments: [
            ("a", "a"), ("é", "e"), ("É", "E"), ("ø", "o"), ("Ł", "L"), ("ş", "s"), ("ạ", "a"), ("æ", "a"), ("Œ", "O"),
            ("ß", "s"), ("’", "'"), ("–", "-"), ("…", "."), ("Ж", "Z"), ("я", "a"), ("Ё", "E"), ("Ω", "O"), ("ή", "i"),
            ("ς", "s"), ("ễ", "e"), ("漢", "?"), ("ش", "?"), ("♥", "?"), ("─", "-"),
        ] as [(Unicode.Scalar, Unicode.Scalar)])
    func standsFor(scalar: Unicode.Scalar, expected: Unicode.Scalar) {
        #expect(Transliteration.ascii(scalar.value) == expected.value)
    }

    @Test("every scalar becomes one printable ASCII character", arguments: 0..<0x30)
    func always(page: Int) {
        for scalar in page << 12..<(page + 1) << 12 {
            let ascii = Transliteration.ascii(UInt32(scalar))
            #expect(ascii >= 0x20 && ascii < 0x7F)
        }
    }
}
