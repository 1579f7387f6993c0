import Canvas
import TestSupport
import Testing

@Suite("A list")
struct ListWindowTests {
    @Test("the selection is always seen, and no place is left empty that could be used", arguments: 0..<10)
    func laws(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var list = ListWindow(count: 30)
        let keys: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end, .down, .down]
        for _ in 0..<200 {
            let rows = Int.random(in: 1...40, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: list.setCount(Int.random(in: 0...50, using: &random))
            case 1: list.select(Int.random(in: -5...60, using: &random))
            default: _ = list.handle(keys.randomElement(using: &random) ?? .up, rows: rows)
            }
            let visible = list.visible(rows: rows)
            #expect(visible.count == min(rows, list.count))
            #expect(list.count == 0 ? list.selected == nil : visible.contains(list.selection))
        }
    }

    @Test("moving inside the window does not scroll it, moving out of it scrolls by one")
    func scrolls() {
        var list = ListWindow(count: 10)
        for _ in 0..<4 { _ = list.handle(.down, rows: 4) }
        #expect(list.visible(rows: 4) == 1..<5)
        for _ in 0..<3 { _ = list.handle(.up, rows: 4) }
        #expect(list.visible(rows: 4) == 1..<5)
        _ = list.handle(.up, rows: 4)
        #expect(list.visible(rows: 4) == 0..<4)
        _ = list.handle(.pageDown, rows: 4)
        #expect(list.selection == 3)
        _ = list.handle(.end, rows: 4)
        #expect(list.visible(rows: 4) == 6..<10)
    }

    @Test("letters move only where they are free")
    func letters() {
        var list = ListWindow(count: 3)
        #expect(list.handle(.character("j"), rows: 3) == false)
        #expect(list.handle(.character("j"), rows: 3, withLetters: true) == true)
        #expect(list.selection == 1)
        #expect(list.handle(.character("k"), rows: 3, withLetters: true) == true)
        #expect(list.selection == 0)
    }

    @Test("rows are drawn in their lines, the selected one under the selection and the cursor")
    func draws() {
        var list = ListWindow(count: 9, selection: 0)
        list.select(5)
        let rect = Rect(row: 1, column: 2, rows: 3, columns: 4)
        let grid = drawn(columns: 8, rows: 5) { grid, _ in
            list.draw(on: &grid, in: rect) { grid, line, row in
                grid.write("row\(row)", row: line.row, column: line.column, width: line.columns)
            }
        }
        #expect(grid.rowTexts == ["", "  row3", "  row4", "  row5", ""])
        #expect(grid.row(3).map(\.isSelected) == [false, false, true, true, true, true, false, false])
        #expect(list.cursor(in: rect) == Position(row: 3, column: 2))
        #expect(list.row(at: Position(row: 2, column: 3), in: rect) == 4)
        #expect(list.row(at: Position(row: 0, column: 3), in: rect) == nil)
    }
}
