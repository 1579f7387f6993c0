/// Writes glyphs along one row and keeps wide glyphs whole.
struct Pen {
    /// The row; borrowed for as long as the pen lives.
    private let line: UnsafeMutableBufferPointer<Cell>
    /// The column of the next glyph; negative while the text begins left of the grid.
    private var column: Int
    /// The column at which the text is cut.
    private let limit: Int
    /// The role and selection of what is written.
    private let look: Cell
    /// The column of the last glyph, which combining marks join; nil before the first.
    private var base: Int?
    /// Scalars that are known to take one column and to stand for themselves.
    ///
    /// Text keeps to one script, and a strip of marks to one block, so the range of the last scalar mostly answers
    /// for the next and the search in the table is saved.
    private var plain: Range<UInt32> = 0xAE..<0x300

    /// Below this, only scalars that do not take exactly one column have a stand-in; the soft hyphen apart.
    private static let plainEnd: UInt32 = 0xFF00

    /// A pen at a column, with `column < limit <= line.count`.
    init(line: UnsafeMutableBufferPointer<Cell>, column: Int, limit: Int, look: Cell) {
        self.line = line
        self.column = column
        self.limit = limit
        self.look = look
        if column > 0 { Self.blankLeftHalf(before: column, in: line) }
    }

    /// Writes valid UTF-8.
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x20 && byte < 0x7F {
                guard column < limit else { return }
                if column >= 0 {
                    line[column] = Cell(base: UInt32(byte), role: look.role, isSelected: look.isSelected)
                    base = column
                }
                column += 1
                index += 1
            } else {
                guard put(Self.scalar(in: bytes, at: &index)) else { return }
            }
        }
    }

    /// Fills up to the limit with the look itself.
    mutating func fill() {
        while column < limit {
            line[column] = look
            column += 1
        }
        _ = finish()
    }

    /// Makes good what the text may have cut at its right; gives the column after the text.
    func finish() -> Int {
        if column > 0 && column < line.count && line[column].isCovered {
            line[column].base = 0x20
        }
        return column
    }

    /// Writes one scalar; false when there is no more room.
    private mutating func put(_ scalar: UInt32) -> Bool {
        if plain.contains(scalar) { return place(scalar, columns: 1) }
        let width = TextWidth.of(scalar)
        switch StandIn.of(scalar, width: width) {
        case .nothing:
            return true
        case .sign(let sign):
            return place(sign, columns: 1)
        case .itself:
            if width == 1, let range = TextWidth.neighbours(of: scalar), range.upperBound <= Self.plainEnd {
                plain = range
            }
            guard width == 0 else { return place(scalar, columns: width) }
            if let base { line[base].join(scalar) }
            return true
        }
    }

    private mutating func place(_ scalar: UInt32, columns: Int) -> Bool {
        guard column < limit else { return false }
        guard columns == 2 else {
            set(scalar, at: column)
            base = column >= 0 ? column : nil
            column += 1
            return true
        }
        let fits = column >= 0 && column + 1 < limit
        set(fits ? scalar : 0x20, at: column)
        if column + 1 < limit { set(fits ? 0 : 0x20, at: column + 1) }
        base = fits ? column : nil
        column = min(column + 2, limit)
        return true
    }

    private func set(_ scalar: UInt32, at column: Int) {
        guard column >= 0 else { return }
        line[column] = Cell(base: scalar, role: look.role, isSelected: look.isSelected)
    }

    /// Blanks the left half of a wide glyph whose right half is about to be overwritten.
    private static func blankLeftHalf(before column: Int, in line: UnsafeMutableBufferPointer<Cell>) {
        guard line[column].isCovered else { return }
        line[column - 1].base = 0x20
        line[column - 1].firstMark = 0
        line[column - 1].secondMark = 0
    }

    /// The scalar that begins at an index of valid UTF-8; moves the index behind it.
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
        let first = UInt32(bytes[index])
        let more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        var scalar = more == 0 ? first : first & (0x3F >> UInt32(more))
        for offset in 0..<more {
            scalar = scalar << 6 | UInt32(bytes[index + 1 + offset] & 0x3F)
        }
        index += 1 + more
        return scalar
    }
}
