extension Cell {
    /// The scalars of the glyph; none in a place that a wide glyph covers.
    public var scalars: some Sequence<Unicode.Scalar> {
        [base, UInt32(truncatingIfNeeded: marks), UInt32(truncatingIfNeeded: marks >> 32)]
            .lazy
            .compactMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }

    /// Adds a combining mark; a third is dropped.
    mutating func join(_ mark: UInt32) {
        if marks == 0 {
            marks = UInt64(mark)
        } else if marks >> 32 == 0 {
            marks |= UInt64(mark) << 32
        }
    }
}
