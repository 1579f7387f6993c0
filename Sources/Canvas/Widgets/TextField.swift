/// One line that can be typed in.
///
/// Keys: characters and pastes, Backspace, Delete, the arrows, Home, End, Alt-B and Alt-F by words, Ctrl-W to remove a
/// word, Ctrl-U to remove all.
public struct TextField: Hashable, Sendable {
    private var buffer: TextBuffer
    /// Whether dots are shown for what was typed.
    public let isSecret: Bool

    /// A field with the cursor at the end of its text, which takes at most `limit` characters.
    public init(_ text: String = "", isSecret: Bool = false, limit: Int = 500) {
        buffer = TextBuffer(text, keepsLines: false, limit: limit)
        self.isSecret = isSecret
    }

    /// What was typed, normalised, without line feeds.
    public var text: String { buffer.text }
    /// Whether nothing was typed.
    public var isEmpty: Bool { buffer.characters.isEmpty }
    /// The character that the cursor stands before.
    public var cursor: Int { buffer.cursor }

    /// Removes all text.
    public mutating func clear() {
        buffer.remove(0..<buffer.characters.count)
    }

    /// Takes a key; false when it means nothing here.
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .home: buffer.move(to: 0)
        case .end: buffer.move(to: buffer.characters.count)
        case .control("u"): clear()
        default: return buffer.handle(key)
        }
        return true
    }

    /// Draws the part of the text around the cursor in the first row of a rectangle.
    ///
    /// - Parameter marked: places of characters that are quietly underlined.
    public func draw(
        on grid: inout Grid, in rect: Rect, signs: SignSet, isFocused: Bool = true, hasError: Bool = false,
        placeholder: String = "", marked: [Range<Int>] = []
    ) {
        let role: StyleRole = hasError ? .fieldError : isFocused ? .fieldFocus : .field
        let line = Rect(row: rect.row, column: rect.column, rows: min(rect.rows, 1), columns: rect.columns)
        guard !line.isEmpty else { return }
        grid.fill(line, with: Cell(role: role))
        if isEmpty {
            grid.write(placeholder, row: line.row, column: line.column, width: line.columns, role: .textDim)
        }
        let shown = shown(signs)
        let offset = offset(of: shown, width: line.columns)
        var column = 0
        for (place, character) in shown.enumerated() {
            if column >= offset + line.columns { break }
            if column >= offset {
                let isMarked = marked.contains { $0.contains(place) }
                grid.write(
                    String(character), row: line.row, column: line.column + column - offset,
                    width: line.columns - (column - offset), role: isMarked ? .match : role)
            }
            column += TextWidth.of(character)
        }
    }

    /// Where the hardware cursor stands when the field has the focus.
    public func cursor(in rect: Rect) -> Position {
        let shown = shown(.unicode)
        let column = columns(before: cursor, in: shown) - offset(of: shown, width: rect.columns)
        return rect.nearest(to: Position(row: rect.row, column: rect.column + column))
    }

    private func shown(_ signs: SignSet) -> [Character] {
        guard isSecret else { return buffer.characters }
        return Array(repeating: Character(Sign.dot.scalar(signs)), count: buffer.characters.count)
    }

    private func columns(before place: Int, in shown: [Character]) -> Int {
        shown[..<place].reduce(0) { $0 + TextWidth.of($1) }
    }

    /// The columns that are scrolled off at the left: half widths, so that the text does not run under the cursor.
    private func offset(of shown: [Character], width: Int) -> Int {
        let column = columns(before: cursor, in: shown)
        guard width > 0, column >= width else { return 0 }
        let step = max(width / 2, 1)
        return ((column - width) / step + 1) * step
    }
}
