extension Cell {
    /// The scalars of the glyph; none in a place that a wide glyph covers.
    public var scalars: some Sequence<Unicode.Scalar> {
        [base, firstMark, secondMark]
            .lazy
            .compactMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }

    /// Adds a combining mark; a third is dropped.
    mutating func join(_ mark: UInt32) {
        if firstMark == 0 {
            firstMark = mark
        } else if secondMark == 0 {
            secondMark = mark
        }
    }
}
