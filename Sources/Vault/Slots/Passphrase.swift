import Foundation

/// What a staff member types to open the setting's keys.
///
/// Text is brought to Unicode's composed form (NFC) first, so that an é typed on another keyboard is the same é.
/// Blanks count as they were typed.
public struct Passphrase: Sendable {
    /// The fewest characters that a new passphrase may have (our proposal: length, not odd signs, makes it hard).
    public static let fewestCharacters = 10
    /// The most bytes that are taken; more is not a passphrase but a pasted document.
    public static let mostBytes = 1_024

    let bytes: [UInt8]

    /// Takes what was typed, to open a slot; nothing is asked of it here.
    public init(typed text: String) {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        bytes = Array((isPlain ? text : text.precomposedStringWithCanonicalMapping).utf8)
    }

    /// Takes what was chosen for a new slot, or says kindly what it still needs.
    public init(choosing text: String) throws(PassphraseFault) {
        self.init(typed: text)
        let count = text.count
        guard count >= Self.fewestCharacters else { throw .tooShort(missing: Self.fewestCharacters - count) }
        guard bytes.count <= Self.mostBytes else { throw .tooLong }
        guard Set(text).count >= 4 else { throw .tooAlike }
    }
}

extension Passphrase: CustomStringConvertible {
    /// Never the passphrase itself.
    public var description: String { "passphrase (not shown)" }
}

/// What a new passphrase still needs.
public enum PassphraseFault: Error, Hashable, Sendable {
    /// So many more characters.
    case tooShort(missing: Int)
    /// Fewer characters.
    case tooLong
    /// More than three different characters.
    case tooAlike
}

extension PassphraseFault: CustomStringConvertible {
    /// What to do, for people.
    public var description: String {
        switch self {
        case .tooShort(1):
            "Nearly there: one more character, please. Three or four words that only you would put together work well."
        case .tooShort(let missing):
            "A little longer, please: \(missing) more characters. "
                + "Three or four words that only you would put together work well."
        case .tooLong:
            "That is more than a passphrase can hold. A short sentence is plenty."
        case .tooAlike:
            "Those characters are very alike, so it would be guessed early. "
                + "Three or four words that only you would put together work well."
        }
    }
}
