/// The sign between the cells of a row.
public enum Delimiter: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
    case bar = 0x7C

    /// The sign that stands most often between the headings; a comma where none does.
    static func recognised(in bytes: [UInt8], from start: Int) -> Delimiter {
        var counts: [Delimiter: Int] = [:]
        var isQuoted = false
        for byte in bytes[start...] {
            if byte == Byte.quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
            if let delimiter = Delimiter(rawValue: byte) { counts[delimiter, default: 0] += 1 }
        }
        var best = Delimiter.comma
        for delimiter in allCases where counts[delimiter, default: 0] > counts[best, default: 0] { best = delimiter }
        return best
    }
}

/// The bytes that comma-separated text gives a meaning to.
enum Byte {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let apostrophe: UInt8 = 0x27
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == space || byte == tab || byte == lineFeed || byte == carriageReturn
    }
}
