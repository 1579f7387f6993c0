/// Keeps a cell from being run by a spreadsheet that opens the file.
///
/// A cell that begins with one of `= + - @`, their full-width forms, a tab or a line end is written with an
/// apostrophe before it, and read without it. A cell that already has apostrophes there gets one more, so that
/// reading gives back exactly what was written. A lone `-` is data (no mark), never a formula.
enum SpreadsheetGuard {
    private static let loneDash: [UInt8] = [0x2D]
    private static let fullWidth: [[UInt8]] = [
        [0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0xA0],
    ]

    /// Whether a cell must be written with an apostrophe before it.
    static func isNeeded(_ cell: some Collection<UInt8>) -> Bool {
        guard let first = cell.first, mayBegin(first) else { return false }
        return isRun(cell.drop { $0 == Byte.apostrophe }) && !cell.elementsEqual(loneDash)
    }

    /// Whether a cell begins with an apostrophe that was written to guard it.
    static func isPresent(_ cell: some Collection<UInt8>) -> Bool {
        guard cell.first == Byte.apostrophe else { return false }
        return isRun(cell.drop { $0 == Byte.apostrophe })
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        byte == Byte.apostrophe || byte == 0xEF || isRunSign(byte)
    }

    private static func isRunSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, Byte.tab, Byte.carriageReturn, Byte.lineFeed: true
        default: false
        }
    }

    private static func isRun(_ cell: some Collection<UInt8>) -> Bool {
        guard let first = cell.first else { return false }
        return isRunSign(first) || (first == 0xEF && fullWidth.contains { cell.starts(with: $0) })
    }
}
