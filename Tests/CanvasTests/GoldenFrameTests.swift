import Canvas
import Testing

@Suite("Frames as text")
struct GoldenFrameTests {
    @Test("a frame is its size, its rows, its roles and its cursor")
    func text() {
        var grid = Grid(size: Size(columns: 8, rows: 3))
        grid.write("Oak", row: 0, column: 0, role: .heading)
        grid.write("山 I", row: 1, column: 1)
        grid.write("M", row: 1, column: 6, role: .markAway)
        grid.paint(row: 1, columns: 0..<8, selected: true)
        let frame = Frame(grid: grid, cursor: Position(row: 1, column: 0))
        #expect(
            GoldenFrame.text(of: frame) == """
                8x3
                Oak
                 山 I M

                roles
                HHH
                      3
                ^^^^^^^^

                cursor: 1,0 resting

                """)
    }

    @Test("each role has a letter of its own")
    func letters() {
        #expect(Set(StyleRole.allCases.map(GoldenFrame.letter)).count == StyleRole.allCases.count)
        #expect(!StyleRole.allCases.map(GoldenFrame.letter).contains("^"))
    }
}
