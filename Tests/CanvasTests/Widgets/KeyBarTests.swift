import Canvas
import Testing

@Suite("The key bar")
struct KeyBarTests {
    private let bar = KeyBar([.init("Space", "here"), .init("L", "late"), .init("I", "ill"), .init("F1", "help")])

    @Test(
        "items are cut whole, and the last always stays",
        arguments: [
            (80, "Space here  L late  I ill  F1 help"), (34, "Space here  L late  I ill  F1 help"),
            (33, "Space here  L late  F1 help"), (20, "Space here  F1 help"), (8, "F1 help"), (5, "F1 he"), (1, "F"),
            (0, ""),
        ])
    func cuts(width: Int, expected: String) {
        let grid = drawn(columns: 90) { grid, _ in
            bar.draw(on: &grid, in: Rect(row: 0, column: 0, rows: 1, columns: width))
        }
        #expect(grid.text(row: 0) == expected)
    }

    @Test("a place tells which item was drawn there")
    func items() {
        let rect = Rect(row: 3, column: 1, rows: 1, columns: 80)
        #expect(bar.item(at: Position(row: 3, column: 1), in: rect)?.key == "Space")
        #expect(bar.item(at: Position(row: 3, column: 13), in: rect)?.key == "L")
        #expect(bar.item(at: Position(row: 3, column: 11), in: rect) == nil)
        #expect(bar.item(at: Position(row: 2, column: 1), in: rect) == nil)
    }

    @Test("keys and labels have roles of their own")
    func roles() {
        let grid = drawn(columns: 20) { grid, rect in bar.draw(on: &grid, in: rect) }
        #expect(grid[0, 0].role == .key)
        #expect(grid[0, 6].role == .hint)
    }
}
