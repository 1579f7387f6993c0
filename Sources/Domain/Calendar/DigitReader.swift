/// Reads the numbers of a short text such as a date or a time, front to back, without allocating.
struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { rest.isEmpty }

    /// Reads a whole number of as many digits as the range allows; `nil`, with nothing read, when there are fewer.
    mutating func number(digits: ClosedRange<Int>) -> Int? {
        var ahead = rest
        var value = 0
        var count = 0
        while count < digits.upperBound, let byte = ahead.first, byte >= 0x30, byte <= 0x39 {
            value = value * 10 + Int(byte - 0x30)
            count += 1
            ahead.removeFirst()
        }
        guard count >= digits.lowerBound else { return nil }
        rest = ahead
        return value
    }

    /// Reads one ASCII character if it comes next.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII, rest.first == UInt8(scalar.value) else { return false }
        rest.removeFirst()
        return true
    }
}

extension Int {
    /// The number with zeroes in front, to at least so many digits.
    func padded(to digits: Int) -> String {
        let text = String(self)
        guard text.utf8.count < digits else { return text }
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }
}
