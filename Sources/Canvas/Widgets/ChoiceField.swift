/// A few answers of which one is taken, shown side by side.
///
/// Keys: Left and Right, Space for the next, and the first letter of an answer.
public struct ChoiceField: Hashable, Sendable {
    /// The answers.
    public let options: [String]
    /// The answer that is taken, from 0; nil while there is none.
    public private(set) var selection: Int?

    /// A choice between answers; none is taken when the selection is not one of them.
    public init(_ options: [String], selection: Int? = nil) {
        self.options = options
        self.selection = selection.flatMap { options.indices.contains($0) ? $0 : nil }
    }

    /// The answer that is taken, as text.
    public var text: String? { selection.map { options[$0] } }

    /// Takes a key; false when it means nothing here.
    public mutating func handle(_ key: Key) -> Bool {
        guard !options.isEmpty else { return false }
        switch key {
        case .left: selection = max((selection ?? 0) - 1, 0)
        case .right: selection = min((selection ?? -1) + 1, options.count - 1)
        case .character(" "): selection = ((selection ?? -1) + 1) % options.count
        case .character(let character):
            let letter = Text.folded(String(character))
            guard !letter.isEmpty else { return false }
            // A letter that several answers share goes through them in turn.
            let start = (selection ?? -1) + 1
            let turn = options.indices.map { ($0 + start) % options.count }
            guard let found = turn.first(where: { Text.folded(options[$0]).hasPrefix(letter) }) else { return false }
            selection = found
        default: return false
        }
        return true
    }

    /// Draws the answers side by side, or only the taken one between arrows where there is no room for all.
    public func draw(
        on grid: inout Grid, in rect: Rect, signs: SignSet, isFocused: Bool = true, hasError: Bool = false
    ) {
        guard !rect.isEmpty else { return }
        let role: StyleRole = hasError ? .fieldError : isFocused ? .fieldFocus : .field
        let line = Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns)
        grid.fill(line, with: Cell(role: role))
        guard fits(rect) else {
            let shown = text ?? Sign.dash.text(signs)
            let between = Text.cut(shown, to: max(rect.columns - 4, 0), signs: signs)
            let arrows = (Sign.arrowLeft.text(signs), Sign.arrowRight.text(signs))
            grid.write(
                "\(arrows.0) \(between) \(arrows.1)", row: line.row, column: line.column, width: line.columns,
                role: role)
            return
        }
        for (index, option) in options.enumerated() {
            let sign = index == selection ? Sign.live : .open
            grid.write(
                "\(sign.text(signs)) \(option)", row: line.row, column: column(of: index, in: rect), role: role)
        }
    }

    /// Where the hardware cursor stands when the choice has the focus: on the taken answer.
    public func cursor(in rect: Rect) -> Position {
        let column = fits(rect) ? column(of: selection ?? 0, in: rect) : rect.column
        return rect.nearest(to: Position(row: rect.row, column: column))
    }

    private func column(of index: Int, in rect: Rect) -> Int {
        rect.column + options.prefix(index).reduce(0) { $0 + Text.width($1) + 4 }
    }

    private func fits(_ rect: Rect) -> Bool {
        column(of: options.count, in: rect) - 2 <= rect.endColumn
    }
}
