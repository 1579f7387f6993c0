/// A field and the options that match what is typed in it, best first.
///
/// Keys: Up, Down, PgUp, PgDn and the wheel move in the options; everything else that a ``TextField`` knows narrows
/// them. Enter and Esc belong to the screen.
public struct Chooser<ID: Hashable & Sendable>: Sendable {
    /// One thing that can be chosen.
    public struct Option: Sendable {
        /// What it is.
        public let id: ID
        /// Its name.
        public let title: String
        /// More about it, drawn dim.
        public let detail: String
        /// The key that does the same without choosing.
        public let key: String
        let searchText: SearchText

        /// Something that can be chosen; `keywords` are searched but not shown.
        public init(id: ID, title: String, detail: String = "", key: String = "", keywords: String = "") {
            self.id = id
            self.title = title
            self.detail = detail
            self.key = key
            searchText = SearchText("\(title) \(detail) \(keywords)")
        }
    }

    private struct Found: Sendable {
        var index: Int
        var match: SearchMatch
    }

    /// All options, in the order in which they are shown before anything is typed.
    public private(set) var options: [Option]
    /// What is typed.
    public private(set) var field = TextField()
    private var found: [Found] = []
    private var window = ListWindow()

    /// A chooser that shows all its options.
    public init(_ options: [Option]) {
        self.options = options
        narrow()
    }

    /// The option that Enter would choose; nil when none matches.
    public var selected: Option? { window.selected.map { options[found[$0].index] } }
    /// The options that match, best first.
    public var matching: [Option] { found.map { options[$0.index] } }

    /// Takes a key, the chooser being drawn in a rectangle; false when it means nothing here.
    public mutating func handle(_ key: Key, in rect: Rect) -> Bool {
        let list = listRect(in: rect)
        switch key {
        case .up, .down, .pageUp, .pageDown, .mouse(.wheelUp, _), .mouse(.wheelDown, _):
            return window.handle(key, rows: list.rows)
        case .mouse(.press, let position):
            guard let row = window.row(at: position, in: list) else { return false }
            window.select(row)
            return true
        default:
            let before = field.text
            guard field.handle(key) else { return false }
            if field.text != before { narrow() }
            return true
        }
    }

    /// Draws the prompt and the field in the first row and the options below; `empty` is said when none matches.
    public func draw(on grid: inout Grid, in rect: Rect, signs: SignSet, prompt: String, empty: String) {
        guard !rect.isEmpty else { return }
        grid.write(prompt, row: rect.row, column: rect.column, width: rect.columns, role: .textStrong)
        field.draw(on: &grid, in: fieldRect(in: rect, prompt: prompt), signs: signs)
        let list = listRect(in: rect)
        if found.isEmpty && list.rows > 0 {
            grid.write(empty, row: list.row, column: list.column + 1, width: list.columns - 1, role: .textDim)
        }
        window.draw(on: &grid, in: list) { grid, line, row in
            draw(found[row], isSelected: row == window.selection, on: &grid, in: line, signs: signs)
        }
    }

    /// Where the hardware cursor stands: in the field.
    public func cursor(in rect: Rect, prompt: String) -> Position {
        field.cursor(in: fieldRect(in: rect, prompt: prompt))
    }

    private func draw(_ found: Found, isSelected: Bool, on grid: inout Grid, in line: Rect, signs: SignSet) {
        let option = options[found.index]
        grid.fill(line)
        if isSelected {
            grid.write(Sign.cursor.text(signs), row: line.row, column: line.column, width: line.columns, role: .cursor)
        }
        let key = Text.width(option.key)
        let end = line.endColumn - (key > 0 ? key + 1 : 0)
        let start = line.column + 1
        var column = Self.write(
            option.title, of: found.match, from: 0, on: &grid, row: line.row, columns: start..<max(end, start),
            role: .text, signs: signs)
        if !option.detail.isEmpty {
            column = min(column + 2, end)
            Self.write(
                option.detail, of: found.match, from: option.title.count + 1, on: &grid, row: line.row,
                columns: column..<max(end, column), role: .textDim, signs: signs)
        }
        if end >= start {
            grid.write(option.key, row: line.row, column: end + 1, width: key, role: .key)
        }
    }

    /// Writes text, the characters that were found marked; gives the column after it.
    @discardableResult
    private static func write(
        _ text: String, of match: SearchMatch, from first: Int, on grid: inout Grid, row: Int, columns: Range<Int>,
        role: StyleRole, signs: SignSet
    ) -> Int {
        var column = columns.lowerBound
        for (offset, character) in Text.cut(text, to: columns.count, signs: signs).enumerated() {
            column = grid.write(
                String(character), row: row, column: column, width: columns.upperBound - column,
                role: match.characters.contains(first + offset) ? .match : role)
        }
        return column
    }

    private mutating func narrow() {
        let query = SearchQuery(field.text)
        found = options.indices
            .compactMap { index in options[index].searchText.match(query).map { Found(index: index, match: $0) } }
            .sorted { ($0.match.rank, $0.index) < ($1.match.rank, $1.index) }
        window = ListWindow(count: found.count)
    }

    private func fieldRect(in rect: Rect, prompt: String) -> Rect {
        let used = min(Text.width(prompt) + 1, max(rect.columns - 1, 0))
        return Rect(row: rect.row, column: rect.column + used, rows: 1, columns: rect.columns - used)
    }

    private func listRect(in rect: Rect) -> Rect {
        Rect(row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns)
    }
}
