import Canvas
import Testing

@Suite("A chooser")
struct ChooserTests {
    private let rect = Rect(row: 0, column: 0, rows: 5, columns: 30)

    private func chooser(after keys: [Key] = []) -> Chooser<Int> {
        var chooser = Chooser([
            .init(id: 1, title: "Ó Súilleabháin, Áine", detail: "Oak", key: "F3"),
            .init(id: 2, title: "Baker, Isla", detail: "Oak"),
            .init(id: 3, title: "Islam, Noor", detail: "Elm"),
            .init(id: 4, title: "M", detail: "medical", keywords: "dentist doctor"),
        ])
        for key in keys { #expect(chooser.handle(key, in: rect) == true) }
        return chooser
    }

    @Test(
        "typing narrows the options, best first",
        arguments: [
            ("", [1, 2, 3, 4]), ("isl", [2, 3]), ("osul", [1]), ("oak", [1, 2]), ("is oak", [2]), ("dent", [4]),
            ("zzz", []), ("ai", [1]), ("lam", [3]),
        ])
    func narrows(typed: String, expected: [Int]) {
        let chooser = chooser(after: typing(typed))
        #expect(chooser.matching.map(\.id) == expected)
        #expect(chooser.selected?.id == expected.first)
    }

    @Test("arrows move in the options, and typing on begins at the best again")
    func moves() {
        var chooser = chooser(after: [.down, .down, .up])
        #expect(chooser.selected?.id == 2)
        _ = chooser.handle(.character("o"), in: rect)
        #expect(chooser.selected?.id == 1)
        #expect(chooser.handle(.enter, in: rect) == false)
        #expect(chooser.handle(.escape, in: rect) == false)
        #expect(chooser.handle(.mouse(.press, Position(row: 2, column: 4)), in: rect) == true)
        #expect(chooser.selected?.id == chooser.matching[1].id)
    }

    @Test("it draws prompt, options, details and keys, and marks what was found")
    func draws() {
        let chooser = chooser(after: typing("oak"))
        let grid = drawn(columns: 30, rows: 5) { grid, rect in
            chooser.draw(on: &grid, in: rect, signs: .unicode, prompt: "Go to", empty: "nothing")
        }
        #expect(
            grid.rowTexts == [
                "Go to oak", "▸Ó Súilleabháin, Áine  Oak  F3", " Baker, Isla  Oak", "", "",
            ])
        #expect(grid[2, 14].role == .match)
        #expect(grid[2, 1].role == .text)
        #expect(grid.row(1).allSatisfy { $0.isSelected })
        #expect(chooser.cursor(in: rect, prompt: "Go to") == Position(row: 0, column: 9))
    }

    @Test("where nothing matches it says so")
    func empty() {
        let chooser = chooser(after: typing("zzz"))
        let grid = drawn(columns: 30, rows: 5) { grid, rect in
            chooser.draw(on: &grid, in: rect, signs: .unicode, prompt: "Go to", empty: "No child is called that.")
        }
        #expect(grid.text(row: 1) == " No child is called that.")
    }

    @Test("it draws in any size", arguments: [(0, 0), (1, 1), (2, 6), (5, 3), (12, 2)])
    func small(columns: Int, rows: Int) {
        let chooser = chooser(after: typing("a"))
        let grid = drawn(columns: 12, rows: 6) { grid, _ in
            let rect = Rect(row: 0, column: 0, rows: rows, columns: columns)
            chooser.draw(on: &grid, in: rect, signs: .ascii, prompt: "Go to", empty: "nothing")
        }
        for row in 0..<6 {
            #expect(Text.width(grid.text(row: row)) <= (row < rows ? columns : 0))
        }
    }
}
