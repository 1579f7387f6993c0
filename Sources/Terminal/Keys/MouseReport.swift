import Canvas

/// What a terminal says of the mouse: `ESC [ < button ; column ; row M`, or `m` for a release.
nonisolated struct MouseReport {
    /// What was done; nil for what is known and means nothing here, such as letting a button go.
    let key: Key?

    /// Reads a whole sequence; nil when it is not such a report.
    init?(_ sequence: [UInt8]) {
        guard sequence.starts(with: [Byte.escape, UInt8(ascii: "["), UInt8(ascii: "<")]),
            let last = sequence.last, last == UInt8(ascii: "M") || last == UInt8(ascii: "m"),
            let numbers = Self.numbers(sequence[3..<sequence.count - 1]), numbers.count == 3
        else { return nil }
        key = last == UInt8(ascii: "m") ? nil : Self.key(numbers)
    }

    /// The key of a report: button, then column and row, counted from 1.
    static func key(_ report: [Int]) -> Key? {
        let (button, column, row) = (report[0], report[1], report[2])
        guard button >= 0, column >= 1, row >= 1 else { return .unknown }
        let place = Position(row: row - 1, column: column - 1)
        // Shift, Alt and Ctrl are 4, 8 and 16; movement is 32; 3 is a release in the oldest form.
        switch button & ~0b1_1100 {
        case 0: return .mouse(.press, place)
        case 3: return nil
        case 64: return .mouse(.wheelUp, place)
        case 65: return .mouse(.wheelDown, place)
        default: return .unknown
        }
    }

    /// Numbers parted by semicolons, none above 9999; nil for anything else.
    private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int]? {
        var numbers: [Int] = []
        for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            guard (1...4).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        return numbers
    }
}
