/// Several lines that can be typed in, wrapped at words.
///
/// Keys: as in ``TextField``, and Enter for a new line, Up, Down, PgUp, PgDn between lines as they are shown, Home and
/// End within one, Ctrl-Z and Ctrl-Y to undo and redo what was typed here. Undo goes back by words and by deeds, not
/// by letters; when nothing here is left to undo, the key is not taken.
public struct TextEditor: Hashable, Sendable {
    private var buffer: TextBuffer
    private var undone: [TextBuffer] = []
    private var done: [TextBuffer] = []
    /// Whether the last key typed a letter, which the next joins in one step of undoing.
    private var isTyping = false
    /// The column that Up and Down try to keep.
    private var goal: Int?

    /// The most steps that can be undone.
    private static let steps = 100

    /// An editor with the cursor at the end of its text, which takes at most `limit` characters.
    public init(_ text: String = "", limit: Int = 8_000) {
        buffer = TextBuffer(text, keepsLines: true, limit: limit)
    }

    /// What was typed, normalised, with line feeds between paragraphs.
    public var text: String { buffer.text }
    /// Whether nothing was typed.
    public var isEmpty: Bool { buffer.characters.isEmpty }
    /// The character that the cursor stands before.
    public var cursor: Int { buffer.cursor }

    /// Puts other text in its place, as one step that can be undone.
    public mutating func replace(with text: String) {
        remember()
        buffer = TextBuffer(text, keepsLines: true, limit: buffer.limit)
    }

    /// Takes a key, the editor being so many columns wide; false when it means nothing here.
    ///
    /// Up in the first line and Down in the last are not taken, so that a form can move on.
    public mutating func handle(_ key: Key, width: Int, rows: Int = 8) -> Bool {
        switch key {
        case .up: return moveLines(by: -1, width: width)
        case .down: return moveLines(by: 1, width: width)
        case .pageUp: return moveLines(by: -max(rows - 1, 1), width: width)
        case .pageDown: return moveLines(by: max(rows - 1, 1), width: width)
        case .control("z"): return undo()
        case .control("y"): return redo()
        default: break
        }
        goal = nil
        switch key {
        case .home: buffer.move(to: place(width).line.lowerBound)
        case .end: buffer.move(to: lastPlace(of: place(width).index, in: lines(width)))
        case .enter: edit(.character("\n"))
        case .character, .paste, .backspace, .delete, .control("w"): edit(key)
        default:
            guard buffer.handle(key) else { return false }
            isTyping = false
        }
        return true
    }

    /// Draws the lines around the cursor.
    ///
    /// - Parameter marked: places of characters that are quietly underlined.
    public func draw(
        on grid: inout Grid, in rect: Rect, signs: SignSet, isFocused: Bool = true, hasError: Bool = false,
        placeholder: String = "", marked: [Range<Int>] = []
    ) {
        let role: StyleRole = hasError ? .fieldError : isFocused ? .fieldFocus : .field
        guard !rect.isEmpty else { return }
        grid.fill(rect, with: Cell(role: role))
        if isEmpty {
            grid.write(placeholder, row: rect.row, column: rect.column, width: rect.columns, role: .textDim)
        }
        let lines = lines(rect.columns)
        let top = top(rect)
        for (row, line) in lines[top..<min(top + rect.rows, lines.count)].enumerated() {
            grid.write(
                String(buffer.characters[line]), row: rect.row + row, column: rect.column, width: rect.columns,
                role: role)
            for range in marked where range.overlaps(line) {
                let part = range.clamped(to: line)
                let before = buffer.characters[line.lowerBound..<part.lowerBound].reduce(0) { $0 + TextWidth.of($1) }
                grid.write(
                    String(buffer.characters[part]), row: rect.row + row, column: rect.column + before,
                    width: max(rect.columns - before, 0), role: .match)
            }
        }
        if lines.count > top + rect.rows {
            grid.write(
                Sign.arrowDown.text(signs), row: rect.endRow - 1, column: rect.endColumn - 1, role: .hint)
        }
    }

    /// Where the hardware cursor stands when the editor has the focus.
    public func cursor(in rect: Rect) -> Position {
        let place = place(rect.columns)
        return rect.nearest(
            to: Position(row: rect.row + place.index - top(rect), column: rect.column + place.column))
    }

    private func lines(_ width: Int) -> [Range<Int>] {
        LineBreaks.lines(of: buffer.characters, width: width)
    }

    /// The first line that is shown: as few as can be are scrolled off.
    private func top(_ rect: Rect) -> Int {
        max(place(rect.columns).index - max(rect.rows, 1) + 1, 0)
    }

    /// The line that the cursor is in, and its column there.
    private func place(_ width: Int) -> (index: Int, line: Range<Int>, column: Int) {
        let lines = lines(width)
        let index = lines.lastIndex { $0.lowerBound <= cursor } ?? 0
        let line = lines[index]
        let column = buffer.characters[line.lowerBound..<cursor].reduce(0) { $0 + TextWidth.of($1) }
        return (index, line, column)
    }

    /// The last place of the cursor in a line; where a line was broken, its end is the start of the next.
    private func lastPlace(of index: Int, in lines: [Range<Int>]) -> Int {
        let line = lines[index]
        let isBroken = index + 1 < lines.count && lines[index + 1].lowerBound == line.upperBound
        return isBroken ? max(line.upperBound - 1, line.lowerBound) : line.upperBound
    }

    private mutating func moveLines(by count: Int, width: Int) -> Bool {
        let lines = lines(width)
        let place = place(width)
        let target = min(max(place.index + count, 0), lines.count - 1)
        guard target != place.index else { return false }
        isTyping = false
        let wanted = goal ?? place.column
        goal = wanted
        var column = 0
        var character = lines[target].lowerBound
        let last = lastPlace(of: target, in: lines)
        while character < last, column < wanted {
            column += TextWidth.of(buffer.characters[character])
            character += 1
        }
        buffer.move(to: character)
        return true
    }

    private mutating func edit(_ key: Key) {
        var isLetter = false
        if case .character(let character) = key { isLetter = character.isLetter || character.isNumber }
        let before = buffer
        guard buffer.handle(key), buffer.characters != before.characters else { return }
        if !(isTyping && isLetter) { remember(before) }
        undone = []
        isTyping = isLetter
    }

    private mutating func remember(_ before: TextBuffer? = nil) {
        done.append(before ?? buffer)
        if done.count > Self.steps { done.removeFirst() }
        undone = []
        isTyping = false
        goal = nil
    }

    private mutating func undo() -> Bool {
        guard let before = done.popLast() else { return false }
        undone.append(buffer)
        buffer = before
        isTyping = false
        goal = nil
        return true
    }

    private mutating func redo() -> Bool {
        guard let after = undone.popLast() else { return false }
        done.append(buffer)
        buffer = after
        isTyping = false
        goal = nil
        return true
    }
}
