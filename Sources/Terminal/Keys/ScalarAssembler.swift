/// Puts the bytes of one scalar in UTF-8 together, refusing what is not well-formed at the first byte that shows it.
nonisolated struct ScalarAssembler {
    /// What became of a byte.
    enum Outcome: Equatable {
        /// More bytes are needed.
        case more
        /// It was the last.
        case whole(Unicode.Scalar)
        /// It cannot follow what came before.
        case invalid
    }

    private var value: UInt32 = 0
    private var missing = 0
    /// What the next byte may be: the second byte is bound more closely after some firsts.
    private var next: ClosedRange<UInt8> = 0x80...0xBF

    /// Takes the first byte of a scalar of at least two; false when none can begin so.
    mutating func begin(_ byte: UInt8) -> Bool {
        next =
            switch byte {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        switch byte {
        case 0xC2...0xDF:
            missing = 1
            value = UInt32(byte & 0x1F)
        case 0xE0...0xEF:
            missing = 2
            value = UInt32(byte & 0x0F)
        case 0xF0...0xF4:
            missing = 3
            value = UInt32(byte & 0x07)
        default:
            return false
        }
        return true
    }

    /// Takes one of the bytes that follow.
    mutating func take(_ byte: UInt8) -> Outcome {
        guard next.contains(byte) else { return .invalid }
        next = 0x80...0xBF
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        guard missing == 0 else { return .more }
        return Unicode.Scalar(value).map { .whole($0) } ?? .invalid
    }
}
