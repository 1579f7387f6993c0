/// Labelled fields below one another, one of which has the focus.
///
/// Keys: Tab and Shift-Tab, Up and Down between fields (in several lines, from the first and the last of them);
/// everything else goes to the field that has the focus. Enter outside several lines, and Esc, belong to the screen.
public struct Form<Name: Hashable & Sendable>: Sendable {
    /// The fields, from the top.
    public private(set) var fields: [FormField<Name>]
    /// The field that has the focus, counted from 0.
    public private(set) var focusIndex = 0
    /// Whether something was typed or taken since the form was made.
    public private(set) var isChanged = false

    /// A form with the focus on its first field.
    public init(_ fields: [FormField<Name>]) {
        self.fields = fields
    }

    /// The name of the field that has the focus.
    public var focus: Name? { fields.indices.contains(focusIndex) ? fields[focusIndex].name : nil }

    /// A field by its name.
    public subscript(name: Name) -> FormField<Name>? { fields.first { $0.name == name } }

    /// What is typed in a field, or the answer that is taken in it; empty where there is none.
    public func text(_ name: Name) -> String { self[name]?.text ?? "" }

    /// The answer that is taken in a field of choices, from 0.
    public func choice(_ name: Name) -> Int? {
        guard case .choice(let choice) = self[name]?.kind else { return nil }
        return choice.selection
    }

    /// Puts the focus on a field.
    public mutating func focus(_ name: Name) {
        focusIndex = fields.firstIndex { $0.name == name } ?? focusIndex
    }

    /// Says what is wrong, in a sentence below each field named, and puts the focus on the first of them.
    ///
    /// A field that is not named loses its error.
    public mutating func show(errors: [Name: String]) {
        for index in fields.indices {
            fields[index].error = errors[fields[index].name]
        }
        focusIndex = fields.firstIndex { $0.error != nil } ?? focusIndex
    }

    /// Puts another answer in a field, for example a text that was written in an editor.
    public mutating func set(_ name: Name, to kind: FormField<Name>.Kind) {
        guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
        fields[index].kind = kind
        isChanged = true
    }

    /// Takes a key, the form being drawn in a rectangle; false when it means nothing here.
    public mutating func handle(_ key: Key, in rect: Rect) -> Bool {
        guard fields.indices.contains(focusIndex) else { return false }
        switch key {
        case .tab: return move(by: 1, around: true)
        case .backTab: return move(by: -1, around: true)
        case .mouse(.press, let position): return press(position, in: rect)
        default: break
        }
        let before = fields[focusIndex].text
        if fields[focusIndex].handle(key, in: layout(in: rect).answers[focusIndex]) {
            if fields[focusIndex].text != before {
                // What was wrong with the old answer need not be wrong with this one.
                fields[focusIndex].error = nil
                isChanged = true
            }
            return true
        }
        switch key {
        case .up: return move(by: -1, around: false)
        case .down: return move(by: 1, around: false)
        default: return false
        }
    }

    /// Draws as many fields as there is room for, the one with the focus among them.
    ///
    /// - Parameter marking: gives the places of a text that are quietly underlined.
    public func draw(
        on grid: inout Grid, in rect: Rect, signs: SignSet, marking: (String) -> [Range<Int>] = { _ in [] }
    ) {
        let layout = layout(in: rect)
        for (index, field) in fields.enumerated() {
            let answer = layout.answers[index]
            let isFocused = index == focusIndex
            guard answer.row >= rect.row, answer.endRow <= rect.endRow else { continue }
            let label = Text.cut(field.label, to: layout.labelWidth, signs: signs)
            grid.write(label, row: answer.row, column: rect.column, role: isFocused ? .textStrong : .text)
            let marked = field.isTyped ? marking(field.text) : []
            field.draw(on: &grid, in: answer, signs: signs, isFocused: isFocused, marked: marked)
            for (line, note) in field.notes(width: answer.columns).enumerated() where answer.endRow + line < rect.endRow
            {
                grid.write(
                    note, row: answer.endRow + line, column: answer.column, width: answer.columns,
                    role: field.error == nil ? .hint : .statusError)
            }
        }
    }

    /// Where the hardware cursor stands: in the field that has the focus.
    public func cursor(in rect: Rect) -> Position {
        guard fields.indices.contains(focusIndex) else { return rect.nearest(to: Position(row: 0, column: 0)) }
        return rect.nearest(to: fields[focusIndex].cursor(in: layout(in: rect).answers[focusIndex]))
    }

    private mutating func move(by step: Int, around: Bool) -> Bool {
        let next = focusIndex + step
        guard around || fields.indices.contains(next) else { return false }
        focusIndex = (next + fields.count) % fields.count
        return true
    }

    private mutating func press(_ position: Position, in rect: Rect) -> Bool {
        let answers = layout(in: rect).answers
        guard let index = answers.firstIndex(where: { ($0.row..<$0.endRow).contains(position.row) }) else {
            return false
        }
        focusIndex = index
        return true
    }

    /// The rectangles of the answers, scrolled so that the field with the focus and its notes can be seen.
    private func layout(in rect: Rect) -> (answers: [Rect], labelWidth: Int) {
        let widest = fields.map { Text.width($0.label) }.max() ?? 0
        let labelWidth = min(widest, rect.columns / 3)
        let width = max(rect.columns - labelWidth - 2, 0)
        var answers: [Rect] = []
        var row = rect.row
        var end = row
        for (index, field) in fields.enumerated() {
            answers.append(Rect(row: row, column: rect.endColumn - width, rows: field.rows, columns: width))
            row += field.rows + field.notes(width: width).count
            if index == focusIndex { end = row }
        }
        guard answers.indices.contains(focusIndex) else { return (answers, labelWidth) }
        let scrolled = min(max(end - rect.endRow, 0), answers[focusIndex].row - rect.row)
        for index in answers.indices {
            answers[index].row -= scrolled
        }
        return (answers, labelWidth)
    }
}
