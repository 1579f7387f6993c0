import Canvas

/// What stands for a scalar where the terminal shows only ASCII.
nonisolated enum Transliteration {
    /// One ASCII character: the letter without its accents or the Latin one for it, a plain sign for a typographic one, else `?`.
    static func ascii(_ scalar: UInt32) -> UInt32 {
        if scalar >= 0x20 && scalar < 0x7F { return scalar }
        guard scalar >= 0xA0, let known = Unicode.Scalar(scalar) else { return unknown }
        if let sign = signs[known] { return sign.value }
        return (letter(known) ?? Romanisation.letter(known))?.value ?? unknown
    }

    private static let unknown = UInt32(UInt8(ascii: "?"))

    private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{A0}": " ", "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "‹": "<", "›": ">", "«": "<",
        "»": ">", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "…": ".", "•": "*", "·": ".", "×": "x", "÷": "/",
        "─": "-", "━": "-", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+",
        "┬": "+", "┴": "+", "┼": "+", "ß": "s", "ı": "i", "ŋ": "n", "þ": "t", "Þ": "T", "ð": "d", "Ð": "D",
    ]

    /// The base letter by the scalar's Unicode name: `LATIN SMALL LETTER E WITH ACUTE`, `LATIN CAPITAL LETTER AE`.
    private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard let name = scalar.properties.name else { return nil }
        let words = name.split(separator: " ")
        guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE",
            words[3].count <= 2,
            words.count == 4 || words[4] == "WITH", let letter = words[3].unicodeScalars.first
        else { return nil }
        return words[1] == "SMALL" ? Unicode.Scalar(letter.value + 0x20) : letter
    }
}
