import Canvas

extension ListWindow {
    /// Moves the selection by so many rows, no further than the ends.
    mutating func move(by steps: Int) {
        let (sum, overflow) = selection.addingReportingOverflow(steps)
        select(overflow ? (steps > 0 ? Int.max : 0) : sum)
    }

    /// Moves the selection by so many pages of ten rows.
    mutating func page(by pages: Int) {
        move(by: pages * 10)
    }
}
