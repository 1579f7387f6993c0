/// A unique pupil number: a check letter, local authority, establishment, year and serial (domain reference i1).
///
/// It is personal data and used in school life only; independent and nursery children may have none.
public struct UPN: Hashable, Sendable {
    /// The thirteen characters, in capitals.
    public let text: String

    /// Reads a number; blanks around it are left out and small letters become capitals.
    public init(_ text: String) throws(UPNFault) {
        let number = text.trimmingBlanks().uppercased()
        let bytes = Array(number.utf8)
        guard bytes.count == 13 else { throw .wrongLength }
        var sum = 0
        for (index, byte) in bytes.enumerated().dropFirst() {
            guard let value = Self.value(of: byte, mayBeLetter: index == 12) else { throw .wrongCharacter }
            sum += value * (index + 1)
        }
        guard Self.letters.contains(bytes[0]) else { throw .wrongCharacter }
        guard bytes[1] >= 0x32 else { throw .unknownAuthority(String(number.dropFirst().prefix(3))) }
        let expected = Self.letters[sum % 23]
        guard bytes[0] == expected else { throw .wrongCheckLetter(expected: Character(Unicode.Scalar(expected))) }
        self.text = number
    }

    /// The twenty-three letters that a check may be, without I, O and S; A stands for 0.
    private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

    private static func value(of byte: UInt8, mayBeLetter: Bool) -> Int? {
        if byte >= 0x30, byte <= 0x39 { return Int(byte - 0x30) }
        return mayBeLetter ? letters.firstIndex(of: byte) : nil
    }
}

/// What is wrong with a unique pupil number.
public enum UPNFault: Error, Hashable, Sendable {
    /// It has not thirteen characters.
    case wrongLength
    /// A character is not one that may stand there.
    case wrongCharacter
    /// No local authority has such a number; they begin at 201.
    case unknownAuthority(String)
    /// The check letter does not fit the rest: something was mistyped.
    case wrongCheckLetter(expected: Character)
}

extension UPNFault: CustomStringConvertible {
    /// What is wrong and what to do, without repeating the number.
    public var description: String {
        switch self {
        case .wrongLength: "A UPN has 13 characters: a letter, then 12 digits (a temporary one ends in a letter)."
        case .wrongCharacter: "A UPN is a letter and 12 digits; only the last may be a letter, never I, O or S."
        case .unknownAuthority(let number): "No local authority has the number \(number); check characters 2 to 4."
        case .wrongCheckLetter(let expected): "The rest of this UPN needs the letter \(expected); check for a slip."
        }
    }
}
