import Canvas

extension Grid {
    /// Draws a rule across a rectangle of one row.
    mutating func drawRule(_ rect: Rect, signs: SignSet) {
        fill(rect, with: Cell(base: Sign.rule.scalar(signs).value, role: .frame))
    }
}
