import Canvas
import Testing

@Suite("A form")
struct FormTests {
    private enum Name { case name, pin, told, note }
    private let rect = Rect(row: 0, column: 0, rows: 10, columns: 40)

    private func form(after keys: [Key] = []) -> Form<Name> {
        var form = Form<Name>([
            .init(.name, label: "Name", hint: "As the family says it.", kind: .text(TextField())),
            .init(.pin, label: "PIN", kind: .text(TextField(isSecret: true))),
            .init(.told, label: "Told by", kind: .choice(ChoiceField(["Mum", "Dad", "other"]))),
            .init(.note, label: "Note", kind: .lines(TextEditor(), rows: 2)),
        ])
        for key in keys { _ = form.handle(key, in: rect) }
        return form
    }

    @Test("Tab and the arrows move the focus; Tab goes round")
    func focus() {
        #expect(form().focus == .name)
        #expect(form(after: [.tab]).focus == .pin)
        #expect(form(after: [.backTab]).focus == .note)
        #expect(form(after: [.down, .down]).focus == .told)
        #expect(form(after: [.down, .down, .up]).focus == .pin)
        #expect(form(after: [.backTab, .tab]).focus == .name)
        #expect(form(after: [.backTab, .enter, .up, .up]).focus == .told)
        var form = form()
        #expect(form.handle(.up, in: rect) == false)
        #expect(form.handle(.enter, in: rect) == false)
        #expect(form.handle(.escape, in: rect) == false)
    }

    @Test("what is typed goes to the field with the focus and makes the form changed")
    func types() {
        #expect(!form(after: [.tab, .tab]).isChanged)
        let form = form(
            after: typing("Isla") + [.tab] + typing("1234") + [.tab, .character("d"), .tab] + typing("hi"))
        #expect(form.isChanged)
        #expect([.name, .pin, .told, .note].map { form.text($0) } == ["Isla", "1234", "Dad", "hi"])
        #expect(form.choice(.told) == 1)
    }

    @Test("it draws labels, answers and hints")
    func draws() {
        let form = form(after: typing("Isla") + [.tab] + typing("12"))
        let grid = drawn(columns: 40, rows: 7) { grid, rect in form.draw(on: &grid, in: rect, signs: .unicode) }
        #expect(
            grid.rowTexts == [
                "Name     Isla", "         As the family says it.", "PIN      ··",
                "Told by  ○ Mum  ○ Dad  ○ other", "Note", "", "",
            ])
        #expect(grid[2, 0].role == .textStrong)
        #expect(grid[2, 9].role == .fieldFocus)
        #expect(form.cursor(in: rect) == Position(row: 2, column: 11))
    }

    @Test("an error stands below its field, takes the focus there and goes when the field changes")
    func errors() {
        var form = form(after: [.tab, .tab])
        form.show(errors: [.pin: "A PIN has 4 to 8 digits. Type it again."])
        #expect(form.focus == .pin)
        let grid = drawn(columns: 40, rows: 8) { grid, rect in form.draw(on: &grid, in: rect, signs: .unicode) }
        #expect(grid.text(row: 3) == "         A PIN has 4 to 8 digits. Type")
        #expect(grid.text(row: 4) == "         it again.")
        #expect(grid[3, 9].role == .statusError)
        #expect(grid[2, 9].role == .fieldError)
        _ = form.handle(.character("1"), in: rect)
        #expect(form[.pin]?.error == nil)
    }

    @Test("where there is little room the field with the focus is seen, and the cursor in it", arguments: 1...8)
    func scrolls(rows: Int) {
        var form = form()
        let rect = Rect(row: 1, column: 1, rows: rows, columns: 30)
        for _ in 0..<4 {
            let grid = drawn(columns: 32, rows: 12) { grid, _ in form.draw(on: &grid, in: rect, signs: .ascii) }
            let cursor = form.cursor(in: rect)
            #expect(rect.contains(cursor))
            if rows >= 2 { #expect(grid[cursor.row, cursor.column].role == .fieldFocus) }
            #expect(grid.rowTexts.enumerated().allSatisfy { rect.row..<rect.endRow ~= $0 || $1.isEmpty })
            _ = form.handle(.tab, in: rect)
        }
    }

    @Test("the answers of a choice are taken by arrows, Space and letters")
    func choice() {
        func text(_ keys: [Key]) -> String? {
            var choice = ChoiceField(["Mum", "Mo", "Dad"])
            for key in keys { _ = choice.handle(key) }
            return choice.text
        }
        #expect(text([]) == nil)
        #expect(text([.right]) == "Mum")
        #expect(text([.character("m"), .character("m")]) == "Mo")
        #expect(text([.character("d"), .right]) == "Dad")
        #expect(text([.character(" "), .character(" "), .character(" "), .character(" ")]) == "Mum")
        #expect(text([.character("D"), .left]) == "Mo")
        let narrow = drawn(columns: 9) { grid, rect in
            ChoiceField(["Mum", "Mo", "Dad"], selection: 1).draw(on: &grid, in: rect, signs: .unicode)
        }
        #expect(narrow.text(row: 0) == "← Mo →")
    }
}
