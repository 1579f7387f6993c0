/// Reads rows of comma-separated text (RFC 4180) one at a time, without making text of cells that nobody asks for.
///
/// The delimiter is recognised among `,` `;` tab and `|`; a byte order mark, any line end, quoted cells with line
/// ends in them, and blank lines are taken as they come.
public struct CSVReader: Sendable {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var position: Int
    private var lineAhead = 1
    private var cells: [Cell] = []

    /// The line on which the current row begins, from 1.
    public private(set) var line = 0

    private struct Cell {
        var start: Int
        var end: Int
        var hasDoubledQuotes = false
    }

    /// Reads a file's bytes from the first row on; the delimiter is recognised where none is given.
    public init(_ bytes: [UInt8], delimiter: Delimiter? = nil) {
        self.bytes = bytes
        position = bytes.starts(with: Byte.mark) ? Byte.mark.count : 0
        self.delimiter = (delimiter ?? .recognised(in: bytes, from: position)).rawValue
    }

    /// How many cells the current row has.
    public var count: Int { cells.count }

    /// Moves to the next row that is not a blank line; `false` after the last.
    public mutating func next() throws(CSVFault) -> Bool {
        repeat {
            guard position < bytes.count else {
                cells.removeAll(keepingCapacity: true)
                return false
            }
            try readRow()
        } while cells.count == 1 && cells[0].start == cells[0].end
        return true
    }

    /// The text of a cell, without the apostrophe that guards it from spreadsheets; empty past the last cell.
    public func text(at index: Int) -> String {
        String(decoding: unguarded(at: index), as: UTF8.self)
    }

    /// The text of a cell without blanks and line ends at either end.
    public func trimmed(at index: Int) -> String {
        var cell = unguarded(at: index)
        while let first = cell.first, Byte.isBlank(first) { cell.removeFirst() }
        while let last = cell.last, Byte.isBlank(last) { cell.removeLast() }
        return String(decoding: cell, as: UTF8.self)
    }

    private func unguarded(at index: Int) -> ArraySlice<UInt8> {
        guard cells.indices.contains(index) else { return [] }
        let cell = cells[index]
        var slice = bytes[cell.start..<cell.end]
        if cell.hasDoubledQuotes { slice = Self.withoutDoubledQuotes(slice)[...] }
        return SpreadsheetGuard.isPresent(slice) ? slice.dropFirst() : slice
    }

    private mutating func readRow() throws(CSVFault) {
        cells.removeAll(keepingCapacity: true)
        line = lineAhead
        let rowStart = position
        var isPlain = true
        var isAtEnd = false
        while !isAtEnd {
            let cell = try readCell(isPlain: &isPlain)
            cells.append(cell)
            guard position < bytes.count else { break }
            let byte = bytes[position]
            position += 1
            if byte != delimiter {
                if byte == Byte.carriageReturn, position < bytes.count, bytes[position] == Byte.lineFeed {
                    position += 1
                }
                lineAhead += 1
                isAtEnd = true
            }
        }
        if !isPlain { try checkText(bytes[rowStart..<position]) }
    }

    /// Reads one cell and stops at the delimiter or line end after it.
    private mutating func readCell(isPlain: inout Bool) throws(CSVFault) -> Cell {
        guard position < bytes.count, bytes[position] == Byte.quote else {
            let start = position
            while position < bytes.count {
                let byte = bytes[position]
                if byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
                if byte >= 0x80 || byte == 0 { isPlain = false }
                position += 1
            }
            return Cell(start: start, end: position)
        }
        let opening = lineAhead
        position += 1
        var cell = Cell(start: position, end: position)
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Byte.quote {
                guard position + 1 < bytes.count, bytes[position + 1] == Byte.quote else {
                    cell.end = position
                    position += 1
                    guard position == bytes.count || isCellEnd(bytes[position]) else {
                        throw .textAfterQuote(line: lineAhead)
                    }
                    return cell
                }
                cell.hasDoubledQuotes = true
                position += 1
            } else if byte == Byte.lineFeed
                || (byte == Byte.carriageReturn
                    && (position + 1 == bytes.count || bytes[position + 1] != Byte.lineFeed))
            {
                lineAhead += 1
            }
            if byte >= 0x80 || byte == 0 { isPlain = false }
            position += 1
        }
        throw .quoteNotClosed(line: opening)
    }

    private func isCellEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
    }

    private func checkText(_ row: ArraySlice<UInt8>) throws(CSVFault) {
        guard !row.contains(0) else { throw .notText(line: line) }
        guard String(validating: row, as: UTF8.self) != nil else { throw .notUTF8(line: line) }
    }

    private static func withoutDoubledQuotes(_ slice: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(slice.count)
        var index = slice.startIndex
        while index < slice.endIndex {
            plain.append(slice[index])
            index += slice[index] == Byte.quote ? 2 : 1
        }
        return plain
    }
}
