import Canvas
import Testing

@Suite("Columns")
struct ColumnsTests {
    @Test(
        "fixed columns keep their width, flexible ones share what is left by weight",
        arguments: [
            ([.fixed(2), .flexible(least: 5), .fixed(3)], 20, [0..<2, 3..<16, 17..<20]),
            ([.flexible(least: 2), .flexible(least: 2, weight: 2)], 14, [0..<5, 6..<14]),
            ([.flexible(least: 4), .fixed(6)], 11, [0..<4, 5..<11]),
            ([.flexible(least: 4), .fixed(6)], 10, [0..<10, 10..<10]),
            ([.fixed(8)], 5, [0..<5]),
            ([], 5, []),
            ([.fixed(3), .fixed(3)], 0, [0..<0, 0..<0]),
        ] as [([Columns.Width], Int, [Range<Int>])])
    func layout(widths: [Columns.Width], total: Int, expected: [Range<Int>]) {
        #expect(Columns.layout(widths, total: total) == expected)
    }
}
