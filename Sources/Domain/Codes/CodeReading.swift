extension AttendanceCode {
    /// The code with a sign, in capitals or small letters; `nil` when no code has it.
    public init?(sign: String) {
        guard let (code, length) = Self.longest(in: sign.utf8), length == sign.utf8.count else { return nil }
        self = code
    }

    /// The code that a text of signs begins with, the longest that fits, and what follows: `Y1` before `Y`.
    ///
    /// In a text with one character a session a sign of two characters cannot be told from two signs.
    public static func parse(prefixOf text: Substring) -> (code: AttendanceCode, rest: Substring)? {
        guard let (code, length) = longest(in: text.utf8) else { return nil }
        return (code, text[text.utf8.index(text.startIndex, offsetBy: length)...])
    }

    private static func longest(in bytes: some BidirectionalCollection<UInt8>) -> (AttendanceCode, Int)? {
        guard let first = bytes.first else { return nil }
        if let second = bytes.dropFirst().first, second >= 0x31, second <= 0x37,
            let code = bySign[place(of: first, second)]
        {
            return (code, 2)
        }
        return bySign[place(of: first, 0x30)].map { ($0, 1) }
    }

    /// Eight places for each first character in ASCII: the sign alone, then with `1` to `7`.
    private static let bySign: [AttendanceCode?] = {
        var table = [AttendanceCode?](repeating: nil, count: 128 * 8)
        for code in allCases {
            let bytes = Array(code.sign.utf8)
            table[place(of: bytes[0], bytes.count > 1 ? bytes[1] : 0x30)] = code
        }
        return table
    }()

    private static func place(of first: UInt8, _ second: UInt8) -> Int {
        let capital = first >= 0x61 && first <= 0x7A ? first - 0x20 : first
        return capital < 128 ? Int(capital) * 8 + Int(second - 0x30) : 0
    }
}

/// What the mark column of a file says of one child and session.
public enum CodeReading: Hashable, Sendable {
    /// A national code, whether in force or not.
    case code(AttendanceCode)
    /// No mark: the cell is blank or holds the `-` that several systems write before a mark is made.
    case missing
    /// Something that is no code; kept as it was written.
    case unknown(String)

    /// Reads a cell, blanks around it left out.
    public init(cell: String) {
        if let code = AttendanceCode(sign: cell) {
            self = .code(code)
            return
        }
        let sign = cell.trimmingBlanks()
        if sign.isEmpty || sign == "-" {
            self = .missing
        } else if let code = AttendanceCode(sign: sign) {
            self = .code(code)
        } else {
            self = .unknown(sign)
        }
    }
}
