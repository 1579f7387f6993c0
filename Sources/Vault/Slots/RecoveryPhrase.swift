import Crypto
import FoundationEssentials

/// The recovery secret that is printed once and kept on paper: 160 random bits and a check.
///
/// Written in Crockford's base 32, which has no I, L, O or U, as nine groups of four: eight are the secret, the
/// ninth is a check that catches a slip of the pen before any key is tried.
public struct RecoveryPhrase: Hashable, Sendable {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let secretLength = 20
    private static let groups = 9
    private static let groupLength = 4

    let secret: [UInt8]

    /// A new random phrase.
    public init() {
        secret = RandomBytes.make(Self.secretLength)
    }

    init(secret: [UInt8]) {
        self.secret = secret
    }

    /// Reads a phrase as a person types it: any case, blanks and hyphens anywhere, O for 0, I or L for 1.
    public init(reading text: String) throws(RecoveryPhraseFault) {
        var values: [UInt8] = []
        for character in text where !Self.isSeparator(character) {
            guard let value = Self.value(of: character) else { throw .unknownCharacter(character) }
            values.append(value)
        }
        let expected = Self.groups * Self.groupLength
        guard values.count == expected else { throw .wrongLength(found: values.count, expected: expected) }
        let secretValues = values.prefix(expected - Self.groupLength)
        let secret = Self.packed(Array(secretValues))
        guard Self.check(of: secret) == Array(values.suffix(Self.groupLength)) else { throw .doesNotAddUp }
        self.secret = secret
    }

    /// The phrase to print, once: `7K2M-…`, nine groups of four.
    public var printed: String {
        let values = Self.unpacked(secret) + Self.check(of: secret)
        var text = ""
        for (index, value) in values.enumerated() {
            if index > 0, index % Self.groupLength == 0 { text.append("-") }
            text.append(Self.alphabet[Int(value)])
        }
        return text
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || "-–—‐‑.".contains(character)
    }

    private static func value(of character: Character) -> UInt8? {
        switch character {
        case "o", "O": 0
        case "i", "I", "l", "L": 1
        default: alphabet.firstIndex { String($0) == character.uppercased() }.map { UInt8($0) }
        }
    }

    /// The first 20 bits of a digest, as four values of five bits.
    private static func check(of secret: [UInt8]) -> [UInt8] {
        let digest = SHA256.hash(data: Array("belong recovery check".utf8) + secret)
        return Array(unpacked(Array(digest.prefix(5))).prefix(groupLength))
    }

    /// Values of five bits, from the highest bit on; the count of bytes is a multiple of five.
    private static func unpacked(_ bytes: [UInt8]) -> [UInt8] {
        var values: [UInt8] = []
        var held: UInt32 = 0
        var bits = 0
        for byte in bytes {
            held = (held << 8 | UInt32(byte)) & 0xFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                values.append(UInt8(held >> UInt32(bits) & 31))
            }
        }
        return values
    }

    private static func packed(_ values: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var held: UInt32 = 0
        var bits = 0
        for value in values {
            held = (held << 5 | UInt32(value)) & 0xFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(held >> UInt32(bits) & 255))
            }
        }
        return bytes
    }
}

extension RecoveryPhrase: CustomStringConvertible {
    /// Never the phrase itself.
    public var description: String { "recovery phrase (not shown)" }
}

/// What is wrong with a recovery phrase as typed.
public enum RecoveryPhraseFault: Error, Hashable, Sendable {
    /// A character that no recovery phrase has.
    case unknownCharacter(Character)
    /// Too few or too many characters.
    case wrongLength(found: Int, expected: Int)
    /// The last group does not fit the others.
    case doesNotAddUp
}

extension RecoveryPhraseFault: CustomStringConvertible {
    /// What to look at, for people.
    public var description: String {
        switch self {
        case .unknownCharacter:
            "A recovery phrase has only digits and letters, and no U. Please look at the paper again."
        case .wrongLength(let found, let expected):
            "That is \(found) characters; the recovery phrase has \(expected), in nine groups of four."
        case .doesNotAddUp:
            "One of the characters is not as on the paper. Nothing was tried; please compare group by group."
        }
    }
}
