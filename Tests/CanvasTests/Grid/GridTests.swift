import Canvas
import TestSupport
import Testing

@Suite("Writing on the grid")
struct GridTests {
    private func grid(columns: Int = 10) -> Grid { Grid(size: Size(columns: columns, rows: 2)) }

    @Test("text is written from its column on, and the column after it is given")
    func writes() {
        var grid = grid()
        let after = grid.write("Isla", row: 1, column: 2, role: .heading, selected: true)
        #expect(after == 6)
        #expect(grid.text(row: 1) == "  Isla")
        #expect(grid[1, 2] == Cell(base: 0x49, role: .heading, isSelected: true))
        #expect(grid[1, 6] == .blank)
        #expect(grid.text(row: 0).isEmpty)
    }

    @Test("text is cut at its width and at the edge, and what begins left of the edge is cut there")
    func cuts() {
        var grid = grid()
        #expect(grid.write("Adeyemi", row: 0, column: 0, width: 3) == 3)
        #expect(grid.text(row: 0) == "Ade")
        #expect(grid.write("Adeyemi", row: 0, column: 6) == 10)
        #expect(grid.text(row: 0) == "Ade   Adey")
        #expect(grid.write("Adeyemi", row: 1, column: -3) == 4)
        #expect(grid.text(row: 1) == "yemi")
    }

    @Test("a place outside the grid is not written", arguments: [(-1, 0), (2, 0), (0, 10), (0, -4)])
    func outside(row: Int, column: Int) {
        var grid = grid()
        grid.write("Isla", row: row, column: column)
        #expect(grid == self.grid())
    }

    @Test("no width and a negative width write nothing", arguments: [0, -1, Int.min / 2])
    func noWidth(width: Int) {
        var grid = grid()
        #expect(grid.write("Isla", row: 0, column: 1, width: width) == 1)
        #expect(grid == self.grid())
    }

    @Test("a wide glyph takes two places, the second covered")
    func wide() {
        var grid = grid()
        #expect(grid.write("山a", row: 0, column: 0) == 3)
        #expect(grid[0, 0].base == 0x5C71)
        #expect(grid[0, 1].isCovered)
        #expect(grid.text(row: 0) == "山a")
    }

    @Test("a wide glyph that would be cut becomes a space", arguments: [(6, Int.max), (5, 4)])
    func wideAtTheEdge(column: Int, width: Int) {
        var grid = grid()
        let after = grid.write("a山山", row: 0, column: column, width: width)
        #expect(after == column + 4)
        #expect(grid[0, column + 1].base == 0x5C71 && grid[0, column + 2].isCovered)
        #expect(grid[0, column + 3] == .blank)
        #expect(grid.text(row: 0) == String(repeating: " ", count: column) + "a山")
        var narrow = self.grid(columns: 2)
        narrow.write("a山", row: 0, column: 0)
        #expect(narrow[0, 1] == .blank)
    }

    @Test("a wide glyph that begins left of the edge leaves a space in the place that is seen")
    func wideAtTheLeft() {
        var grid = grid()
        grid.write("山a", row: 0, column: -1)
        #expect(grid.text(row: 0) == " a")
        #expect(!grid[0, 0].isCovered)
    }

    @Test("writing over half of a wide glyph blanks its other half")
    func overHalf() {
        var grid = grid()
        grid.write("山山", row: 0, column: 0)
        grid.write("xy", row: 0, column: 1)
        #expect(grid.text(row: 0) == " xy")
        #expect(!grid[0, 3].isCovered)
    }

    @Test("filling over half of a wide glyph blanks its other half")
    func fillOverHalf() {
        var grid = grid()
        grid.write("山山山", row: 0, column: 0)
        grid.fill(Rect(row: 0, column: 1, rows: 5, columns: 4), with: Cell(base: 0x2D, role: .frame))
        #expect(grid.text(row: 0) == " ----")
        #expect(grid.text(row: 1) == " ----")
        #expect(grid[0, 1].role == .frame)
    }

    @Test("two combining marks join the glyph before them and a third is dropped")
    func combining() {
        var grid = grid()
        #expect(grid.write("a\u{323}\u{301}\u{302}b", row: 0, column: 0) == 2)
        #expect(grid[0, 0].firstMark == 0x323 && grid[0, 0].secondMark == 0x301)
        #expect(grid.text(row: 0) == "a\u{323}\u{301}b")
    }

    @Test("a cell takes 16 bytes")
    func cellSize() {
        #expect(MemoryLayout<Cell>.stride == 16)
    }

    @Test("a combining mark at the cut still joins, one with nothing before it is not shown")
    func combiningAtTheCut() {
        var grid = grid()
        #expect(grid.write("ae\u{301}b", row: 0, column: 0, width: 2) == 2)
        #expect(grid.text(row: 0) == "ae\u{301}")
        grid.write("\u{301}z", row: 0, column: 2)
        #expect(grid[0, 1].firstMark == 0x301 && grid[0, 1].secondMark == 0)
        #expect(grid[0, 2] == Cell(base: 0x7A))
    }

    @Test(
        "a control or a mark that turns the writing direction is shown as a sign",
        arguments: [
            ("\n", "␊"), ("\u{1B}", "␛"), ("\u{7F}", "␡"), ("\u{0}", "␀"), ("\u{85}", "\u{FFFD}"),
            ("\u{9B}", "\u{FFFD}"), ("\u{2028}", "\u{FFFD}"), ("\u{202E}", "\u{FFFD}"), ("\u{2066}", "\u{FFFD}"),
        ])
    func controls(scalar: String, sign: String) {
        var grid = grid()
        #expect(grid.write("a\(scalar)b", row: 0, column: 0) == 3)
        #expect(grid.text(row: 0) == "a\(sign)b")
    }

    @Test("joiners, selectors and tags are not shown", arguments: ["\u{200D}", "\u{FE0F}", "\u{E0067}", "\u{200B}"])
    func invisible(scalar: String) {
        var grid = grid()
        #expect(grid.write("a\(scalar)b", row: 0, column: 0) == 2)
        #expect(grid.text(row: 0) == "ab")
    }

    @Test("painting changes the look and keeps the glyphs, and stops at the edge")
    func paints() {
        var grid = grid()
        grid.write("Isla", row: 0, column: 0, role: .heading)
        grid.paint(row: 0, columns: 1..<50, selected: true)
        grid.paint(row: 0, columns: -5..<2, role: .match)
        grid.paint(row: 9, columns: 0..<2, role: .match)
        #expect(grid.text(row: 0) == "Isla")
        #expect(grid.row(0).map(\.role).prefix(4) == [.match, .match, .heading, .heading])
        #expect(grid.row(0).map(\.isSelected) == [false] + Array(repeating: true, count: 9))
    }

    @Test(
        "whatever is written and filled, every wide glyph has both its places and no place is half of one",
        arguments: 0..<10)
    func wideLaw(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var grid = Grid(size: Size(columns: 12, rows: 2))
        for _ in 0..<300 {
            let row = Int.random(in: 0...1, using: &random)
            let column = Int.random(in: -4...12, using: &random)
            let width = Int.random(in: 0...8, using: &random)
            if Int.random(in: 0..<5, using: &random) == 0 {
                grid.fill(Rect(row: row, column: column, rows: 1, columns: width))
            } else {
                let text = String("山a山e\u{301}▪山".shuffled(using: &random)) + random.hostileText(length: 3)
                let after = grid.write(text, row: row, column: column, width: width)
                #expect(after <= max(column + width, column))
            }
            for row in 0...1 {
                let cells = Array(grid.row(row))
                for column in cells.indices {
                    let isWide = !cells[column].isCovered && TextWidth.of(cells[column].base) == 2
                    let isNextCovered = column + 1 < cells.count && cells[column + 1].isCovered
                    #expect(isWide == isNextCovered)
                }
                #expect(!cells[0].isCovered)
            }
        }
    }

    @Test("a grid of no or negative extent can be drawn on", arguments: [(0, 0), (0, 5), (5, 0), (-1, -1)])
    func empty(columns: Int, rows: Int) {
        var grid = Grid(size: Size(columns: columns, rows: rows))
        grid.write("Isla", row: 0, column: 0)
        grid.paint(row: 0, columns: 0..<5, role: .match)
        grid.fill(Rect(row: 0, column: 0, rows: 5, columns: 5))
        #expect(grid.cells.isEmpty)
    }
}
