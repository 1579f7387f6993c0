/// Writes rows of comma-separated text (RFC 4180) in UTF-8 with CRLF line ends.
///
/// Cells are quoted where they need it, and a cell that a spreadsheet would run is guarded by an apostrophe.
public struct CSVWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private let delimiter: UInt8
    private var isRowEmpty = true
    private var rowStart = 0

    /// A writer with nothing written.
    public init(delimiter: Delimiter = .comma) {
        self.delimiter = delimiter.rawValue
    }

    /// Writes a whole row.
    public mutating func row(_ cells: [String]) {
        for cell in cells { self.cell(cell) }
        endRow()
    }

    /// Writes the next cell of the row.
    public mutating func cell(_ text: String) {
        if !isRowEmpty { bytes.append(delimiter) }
        isRowEmpty = false
        var text = text
        text.withUTF8 { cell in
            let isGuarded = SpreadsheetGuard.isNeeded(cell)
            let isQuoted = cell.contains { isSpecial($0) }
            if isQuoted { bytes.append(Byte.quote) }
            if isGuarded { bytes.append(Byte.apostrophe) }
            if isQuoted {
                for byte in cell {
                    if byte == Byte.quote { bytes.append(Byte.quote) }
                    bytes.append(byte)
                }
                bytes.append(Byte.quote)
            } else {
                bytes.append(contentsOf: cell)
            }
        }
    }

    /// Ends the row.
    public mutating func endRow() {
        // One empty cell alone would be a blank line, which readers skip.
        if bytes.count == rowStart, !isRowEmpty { bytes += [Byte.quote, Byte.quote] }
        bytes += [Byte.carriageReturn, Byte.lineFeed]
        isRowEmpty = true
        rowStart = bytes.count
    }

    private func isSpecial(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == Byte.quote || byte == Byte.lineFeed || byte == Byte.carriageReturn
    }
}
