extension Text {
    /// Text for a search that forgives case, accents, apostrophes and hyphens.
    ///
    /// "Ó Súilleabháin" becomes "o suilleabhain", "O’Brien-Weiß" becomes "obrienweiss".
    public static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            fold(scalar) { result.append($0) }
        }
        return String(result)
    }

    /// Gives what one scalar is folded to: nothing, itself or several letters.
    static func fold(_ scalar: Unicode.Scalar, _ give: (Unicode.Scalar) -> Void) {
        switch scalar.value {
        case 0x27, 0x2D, 0x60:
            return
        case 0x41...0x5A:
            give(Unicode.Scalar(UInt8(scalar.value + 0x20)))
        case 0..<0x80:
            give(scalar)
        case 0xC0...0x17F:
            letters[Int(scalar.value - 0xC0)].unicodeScalars.forEach(give)
        case 0x80..<0xC0 where scalar.value != 0xB4:
            give(scalar == "\u{A0}" ? " " : scalar)
        case 0xB4, 0x02B9...0x02BF, 0x02C8, 0x2010...0x2015, 0x2018...0x201B, 0x2032, 0x2035, 0x2212, 0xFF07:
            return
        default:
            foldRare(scalar, give)
        }
    }

    private static func foldRare(_ scalar: Unicode.Scalar, _ give: (Unicode.Scalar) -> Void) {
        for part in decomposed(scalar.properties.lowercaseMapping).unicodeScalars {
            switch part.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: continue
            default: give(part == "\u{3C2}" ? "\u{3C3}" : part)
            }
        }
    }

    /// What C0 to 17F, the letters of most of Europe, are folded to.
    private static let letters: [String] = """
        a a a a a a ae c e e e e i i i i d n o o o o o × o u u u u y th ss \
        a a a a a a ae c e e e e i i i i d n o o o o o ÷ o u u u u y th y \
        a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
        i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe \
        r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
        """.split(separator: " ").map(String.init)
}
