/// Letters of other alphabets as the one Latin letter that they begin with when they are written in it.
///
/// One place has one letter, so that columns stay straight: a name stays readable, it is not spelled out.
nonisolated enum Romanisation {
    /// The Latin letter for a Greek or Cyrillic one, in its case; `nil` for any other.
    static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if let small = small[scalar] { return small }
        guard let lower = scalar.properties.lowercaseMapping.unicodeScalars.first, lower != scalar,
            let letter = small[lower]
        else { return nil }
        return letter.value >= 0x61 ? Unicode.Scalar(letter.value - 0x20) : letter
    }

    private static let small: [Unicode.Scalar: Unicode.Scalar] = {
        let greek = pairs(
            "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ", "aabgdeeziitiiiiklmnxooprsstyyyyfhpoo")
        let cyrillic = pairs(
            "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяђјљњћџўѓќѕ", "abvggdeeezziiiyklmnoprstufhccss'y'euadjlncdwgkd")
        return greek.merging(cyrillic) { first, _ in first }
    }()

    private static func pairs(_ letters: String, _ latin: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(zip(letters.unicodeScalars, latin.unicodeScalars)) { first, _ in first }
    }
}
