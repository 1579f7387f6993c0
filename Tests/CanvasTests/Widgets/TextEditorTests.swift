import Canvas
import TestSupport
import Testing

@Suite("A text editor")
struct TextEditorTests {
    private let width = 10

    private func editor(_ text: String = "", after keys: [Key] = []) -> TextEditor {
        var editor = TextEditor(text)
        for key in keys { _ = editor.handle(key, width: width) }
        return editor
    }

    @Test(
        "keys edit and move between lines as they are shown",
        arguments: [
            ("", typing("a") + [.enter] + typing("b"), "a\nb", 3),
            ("likes diggers and maps", [.up, .character("x")], "likes diggersx and maps", 14),
            ("likes diggers and maps", [.home, .character("x")], "likes diggers xand maps", 15),
            ("abc\n\nabcdef", [.up, .up, .character("x")], "abcx\n\nabcdef", 4),
            ("abcdef\n\nabcdef", [.left, .up, .up, .character("x")], "abcdexf\n\nabcdef", 6),
            ("abcdef\n\nabcdef", [.pageUp, .end, .enter], "abcdef\n\n\nabcdef", 7),
            ("one\ntwo", [.pageUp, .pageDown, .home, .backspace], "onetwo", 3),
            ("one two", [.control("w")], "one ", 4),
        ] as [(String, [Key], String, Int)])
    func edits(before: String, keys: [Key], after: String, cursor: Int) {
        let editor = editor(before, after: keys)
        #expect(editor.text == after)
        #expect(editor.cursor == cursor)
    }

    @Test("up in the first line and down in the last are not taken, nor keys that mean nothing here")
    func leaves() {
        var editor = editor("one\ntwo")
        #expect(editor.handle(.down, width: width) == false)
        #expect(editor.handle(.up, width: width) == true)
        #expect(editor.handle(.up, width: width) == false)
        #expect(editor.handle(.escape, width: width) == false)
        #expect(editor.handle(.tab, width: width) == false)
    }

    @Test("undo goes back by words and by deeds, redo forward, and a new deed ends redoing")
    func undoes() {
        var editor = editor(after: typing("one two") + [.paste(" three\nfour")])
        var seen: [String] = []
        while editor.handle(.control("z"), width: width) { seen.append(editor.text) }
        #expect(seen == ["one two", "one ", "one", ""])
        #expect(editor.handle(.control("y"), width: width) == true)
        #expect(editor.handle(.control("y"), width: width) == true)
        #expect(editor.text == "one ")
        _ = editor.handle(.character("!"), width: width)
        #expect(editor.handle(.control("y"), width: width) == false)
        #expect(editor.handle(.control("z"), width: width) == true)
        #expect(editor.text == "one ")
    }

    @Test("text from outside that replaces all can be undone")
    func replaces() {
        var editor = editor("mine")
        editor.replace(with: "theirs\r\n")
        #expect(editor.text == "theirs\n")
        _ = editor.handle(.control("z"), width: width)
        #expect(editor.text == "mine")
    }

    @Test("it draws the lines around the cursor and an arrow where more follow")
    func draws() {
        var editor = editor("likes diggers and the reading corner")
        func rows() -> [String] {
            drawn(columns: width, rows: 2) { grid, rect in editor.draw(on: &grid, in: rect, signs: .unicode) }.rowTexts
        }
        #expect(rows() == ["reading", "corner"])
        for _ in 0..<9 { _ = editor.handle(.up, width: width) }
        #expect(rows() == ["likes", "diggers  ↓"])
        #expect(editor.cursor(in: Rect(row: 5, column: 3, rows: 2, columns: width)).row == 5)
    }

    @Test("whatever is typed, the cursor stays inside and undoing all brings back the start", arguments: 0..<10)
    func laws(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var editor = TextEditor("Isla likes\nguinea pigs.")
        let start = editor.text
        let rect = Rect(row: 1, column: 1, rows: 3, columns: 7)
        let moves: [Key] = [
            .left, .right, .up, .down, .home, .end, .backspace, .delete, .enter, .pageUp, .pageDown, .alt("b"),
            .alt("f"), .control("w"), .control("y"),
        ]
        for _ in 0..<60 {
            switch Int.random(in: 0..<3, using: &random) {
            case 0: _ = editor.handle(.paste(random.hostileText(length: 5)), width: rect.columns)
            case 1: _ = editor.handle(.character("e"), width: rect.columns)
            default: _ = editor.handle(moves.randomElement(using: &random) ?? .left, width: rect.columns)
            }
            #expect(rect.contains(editor.cursor(in: rect)))
            #expect((0...editor.text.count).contains(editor.cursor))
            #expect(Text.normalised(editor.text, keepingLines: true).utf8.elementsEqual(editor.text.utf8))
            _ = drawn(columns: 9, rows: 5) { grid, _ in editor.draw(on: &grid, in: rect, signs: .unicode) }
        }
        while editor.handle(.control("z"), width: rect.columns) {}
        #expect(editor.text == start)
    }
}
