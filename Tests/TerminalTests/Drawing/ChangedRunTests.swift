import Canvas
import Testing

@testable import Terminal

@Suite("Only what changed in a row is drawn")
struct ChangedRunTests {
    private func row(_ text: String, width: Int = 12) -> [Cell] {
        var grid = Grid(size: Size(columns: width, rows: 1))
        grid.write(text, row: 0, column: 0)
        return grid.cells
    }

    private func run(_ old: [Cell], _ new: [Cell]) -> Range<Int>? {
        old.withUnsafeBufferPointer { old in
            new.withUnsafeBufferPointer { ChangedRun.between(old, $0) }
        }
    }

    @Test("nothing, when nothing changed")
    func same() {
        #expect(run(row("Adeyemi"), row("Adeyemi")) == nil)
        #expect(run([], []) == nil)
    }

    @Test("from the first to the last cell that differs")
    func middle() {
        #expect(run(row("abcdef"), row("abXdYf")) == 2..<5)
        #expect(run(row("a"), row("b")) == 0..<1)
    }

    @Test("another look or another accent is a change")
    func looks() {
        var selected = row("abc")
        selected[1].isSelected = true
        #expect(run(row("abc"), selected) == 1..<2)
        #expect(run(row("abe"), row("abe\u{301}")) == 2..<3)
        var role = row("abc")
        role[2].role = .match
        #expect(run(row("abc"), role) == 2..<3)
    }

    @Test("a wide glyph is drawn whole, whether it comes, goes or only its place changes")
    func wide() {
        #expect(run(row("ab漢d"), row("abcdd")) == 2..<4)
        #expect(run(row("abcdd"), row("ab漢d")) == 2..<4)
        #expect(run(row("a漢bc"), row("ab漢c")) == 1..<4)
        #expect(run(row("漢x"), row("漢y")) == 2..<3)
        #expect(run(row("漢x"), row("字x")) == 0..<2)
    }
}
