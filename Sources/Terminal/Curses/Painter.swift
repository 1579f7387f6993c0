import CNCurses
import Canvas

/// Hands ncurses the cells that differ from those last shown.
struct Painter {
    private let signs: SignSet
    private let support: ColourSupport
    private var looks: LookTable
    /// What the terminal shows; nil when nobody knows.
    private var shown: Grid?
    /// The run on its way to ncurses, kept so that drawing allocates nothing.
    private var run: [cn_cell] = []

    /// A painter for an open screen.
    init(theme: Theme, support: ColourSupport, signs: SignSet) {
        self.support = support
        self.signs = signs
        looks = LookTable(theme: theme, support: support)
    }

    /// Changes how roles look; everything is drawn again.
    mutating func use(_ theme: Theme) {
        looks = LookTable(theme: theme, support: support)
        shown = nil
    }

    /// Forgets what the terminal shows.
    mutating func forget() {
        shown = nil
    }

    /// Draws a frame on a screen of some size; what lies outside it is cut.
    mutating func paint(_ frame: Frame, on size: Size) {
        let grid = frame.grid
        let previous = shown?.size == grid.size ? shown : nil
        if previous == nil { cn_screen_erase() }
        let rows = min(grid.size.rows, size.rows)
        let columns = min(grid.size.columns, size.columns)
        grid.withCells { new in
            for row in 0..<max(rows, 0) where columns > 0 {
                let cells = Self.row(row, of: new, width: grid.size.columns, columns: columns)
                guard let previous else {
                    write(cells, 0..<columns, row: row)
                    continue
                }
                let changed = previous.withCells { old in
                    ChangedRun.between(Self.row(row, of: old, width: grid.size.columns, columns: columns), cells)
                }
                if let changed { write(cells, changed, row: row) }
            }
        }
        shown = grid
        let row = min(max(frame.cursor.row, 0), size.rows - 1)
        let column = min(max(frame.cursor.column, 0), size.columns - 1)
        cn_screen_update(Int32(row), Int32(column), frame.isCursorVisible)
    }

    private static func row(
        _ row: Int, of cells: UnsafeBufferPointer<Cell>, width: Int, columns: Int
    ) -> UnsafeBufferPointer<Cell> {
        UnsafeBufferPointer(rebasing: cells[row * width..<row * width + columns])
    }

    private mutating func write(_ cells: UnsafeBufferPointer<Cell>, _ columns: Range<Int>, row: Int) {
        run.removeAll(keepingCapacity: true)
        var role = cells[columns.lowerBound].role
        var isSelected = cells[columns.lowerBound].isSelected
        var look = looks.look(of: role, isSelected: isSelected)
        for column in columns {
            let cell = cells[column]
            if cell.role != role || cell.isSelected != isSelected {
                role = cell.role
                isSelected = cell.isSelected
                look = looks.look(of: role, isSelected: isSelected)
            }
            run.append(glyph(cell, look))
        }
        cn_screen_write(Int32(row), Int32(columns.lowerBound), run, Int32(run.count))
    }

    private func glyph(_ cell: Cell, _ look: Look) -> cn_cell {
        switch signs {
        case .unicode:
            return cn_cell(
                base: cell.base, first_mark: cell.firstMark,
                second_mark: cell.secondMark, attributes: look.attributes,
                pair: look.pair)
        case .ascii:
            // The place that a wide glyph covers stays, so that columns stay straight.
            let base = cell.isCovered ? 0x20 : Transliteration.ascii(cell.base)
            return cn_cell(
                base: base, first_mark: 0, second_mark: 0, attributes: look.attributes, pair: look.pair)
        }
    }
}
