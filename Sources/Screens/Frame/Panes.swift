import Canvas

/// How an area is shared out: the one rule for every screen, by the width alone.
///
/// Below 120 columns a screen has its area to itself; from there on it has panes beside one another.
struct Panes {
    /// From so many columns on there is room for more than one pane.
    static let wide = 120
    /// A column narrower than this says too little.
    private static let narrowest = 30

    /// What the screen is about.
    let main: Rect
    /// What goes with it; `nil` where there is no room for it.
    let side: Rect?

    /// The main part and the one beside it, which has two columns of every five but leaves the main part 84.
    init(_ area: Rect) {
        guard area.columns >= Self.wide else {
            main = area
            side = nil
            return
        }
        let columns = max(84, area.columns * 3 / 5)
        main = Rect(row: area.row, column: area.column, rows: area.rows, columns: columns)
        side = Rect(
            row: area.row, column: main.endColumn + 2, rows: area.rows, columns: area.columns - columns - 3)
    }

    /// Columns of one width for so many parts, a blank between; `nil` where the area is better left whole.
    static func columns(of area: Rect, parts: Int) -> [Rect]? {
        guard area.columns >= wide, parts > 1, area.columns / parts >= narrowest else { return nil }
        return (0..<parts).map { index in
            let start = area.columns * index / parts
            let end = area.columns * (index + 1) / parts
            return Rect(row: area.row, column: area.column + start, rows: area.rows, columns: end - start - 1)
        }
    }
}
