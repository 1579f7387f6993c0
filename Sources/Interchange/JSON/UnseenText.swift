/// Characters that are not seen but do something: controls, line and paragraph separators, turns of direction.
enum UnseenText {
    /// Whether a character is one of them; all have at most four hexadecimal digits.
    static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// The text with a sign in place of each of them.
    static func shown(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnseen) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(isUnseen(scalar) ? sign(for: scalar) : scalar) }
        return String(scalars)
    }

    private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        default: "\u{FFFD}"
        }
    }
}
