import Canvas
import Testing

@Suite("A text field")
struct TextFieldTests {
    private func field(_ text: String = "", isSecret: Bool = false, after keys: [Key] = []) -> TextField {
        var field = TextField(text, isSecret: isSecret)
        for key in keys { #expect(field.handle(key) == true) }
        return field
    }

    @Test(
        "keys edit and move",
        arguments: [
            ([], "Isla Baker", 10),
            (typing("!"), "Isla Baker!", 11),
            ([.home] + typing("¡"), "¡Isla Baker", 1),
            ([.left, .left, .backspace], "Isla Baer", 7),
            ([.home, .delete], "sla Baker", 0),
            ([.delete], "Isla Baker", 10),
            ([.home, .backspace, .left], "Isla Baker", 0),
            ([.alt("b"), .character("x")], "Isla xBaker", 6),
            ([.home, .alt("f"), .character(",")], "Isla, Baker", 5),
            ([.control("w")], "Isla ", 5),
            ([.control("w"), .control("w")], "", 0),
            ([.control("u"), .character("T")], "T", 1),
            ([.home, .end, .right], "Isla Baker", 10),
        ] as [([Key], String, Int)])
    func edits(keys: [Key], text: String, cursor: Int) {
        let field = field("Isla Baker", after: keys)
        #expect(field.text == text)
        #expect(field.cursor == cursor)
    }

    @Test(
        "a key that means nothing here is not taken",
        arguments: [Key.enter, .escape, .up, .tab, .function(1), .unknown])
    func ignores(key: Key) {
        var field = TextField("Isla")
        #expect(field.handle(key) == false)
        #expect(field == TextField("Isla"))
    }

    @Test("what is pasted is normalised and put on one line")
    func pastes() {
        #expect(field(after: [.paste("Zoe\u{308}\r\nBaker\u{1B}[0m\n\n")]).text == "Zoë Baker␛[0m")
    }

    @Test("an accent that is typed after its letter joins it")
    func accents() {
        let field = field(after: [.character("e"), .character("\u{301}"), .character("x")])
        #expect(field.text.unicodeScalars.map(\.value) == [0xE9, 0x78])
        #expect(field.cursor == 2)
    }

    @Test("no more is taken than the limit")
    func limit() {
        var field = TextField("ab", limit: 4)
        _ = field.handle(.paste("cdefgh"))
        _ = field.handle(.character("x"))
        #expect(field.text == "abcd")
    }

    @Test("the text scrolls so that the cursor is always seen, before and after it")
    func scrolls() {
        var field = field("0123456789")
        let rect = Rect(row: 0, column: 2, rows: 1, columns: 6)
        var seen: [String] = []
        for _ in 0...10 {
            let grid = drawn(columns: 10) { grid, _ in
                grid.write("..........", row: 0, column: 0)
                field.draw(on: &grid, in: rect, signs: .unicode)
            }
            let cursor = field.cursor(in: rect)
            #expect(rect.contains(cursor))
            if field.cursor < 10 {
                #expect(grid[0, cursor.column].base == 0x30 + UInt32(field.cursor))
            }
            #expect(grid.text(row: 0).hasPrefix("..") && grid.text(row: 0).hasSuffix(".."))
            seen.append(grid.text(row: 0))
            _ = field.handle(.left)
        }
        #expect(seen.first == "..6789  ..")
        #expect(seen.last == "..012345..")
    }

    @Test("wide glyphs are neither cut nor put in the wrong place")
    func wide() {
        let field = field("山山山a")
        let grid = drawn(columns: 5) { grid, rect in field.draw(on: &grid, in: rect, signs: .unicode) }
        #expect(grid.text(row: 0) == "山a")
        #expect(field.cursor(in: Rect(grid.size)) == Position(row: 0, column: 3))
    }

    @Test("a secret shows a dot for each character and never the text", arguments: SignSet.allCases)
    func secret(signs: SignSet) {
        let field = field("s3cret", isSecret: true)
        let grid = drawn(columns: 10) { grid, rect in field.draw(on: &grid, in: rect, signs: signs) }
        #expect(grid.text(row: 0) == String(repeating: Sign.dot.text(signs), count: 6))
        #expect(field.cursor(in: Rect(grid.size)).column == 6)
    }

    @Test("roles say whether it has the focus or an error; a placeholder is shown while it is empty")
    func looks() {
        let grid = drawn(columns: 8, rows: 3) { grid, _ in
            for row in 0..<3 {
                TextField().draw(
                    on: &grid, in: Rect(row: row, column: 0, rows: 1, columns: 8), signs: .unicode,
                    isFocused: row == 0, hasError: row == 2, placeholder: "name")
            }
        }
        #expect((0..<3).map { grid[$0, 7].role } == [.fieldFocus, .field, .fieldError])
        #expect(grid.text(row: 0) == "name")
        #expect(grid[0, 0].role == .textDim)
    }
}
