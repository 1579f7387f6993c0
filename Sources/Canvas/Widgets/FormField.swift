/// One line of a form: its label, what is typed in it, and the sentence below it.
public struct FormField<Name: Hashable & Sendable>: Sendable {
    /// What kind of answer a field takes.
    public enum Kind: Sendable {
        /// One line, shown or, where the field is secret, as dots.
        case text(TextField)
        /// One of a few answers.
        case choice(ChoiceField)
        /// Several lines, so many of them seen at once.
        case lines(TextEditor, rows: Int)
    }

    /// What the screen calls it.
    public let name: Name
    /// What a person reads before it.
    public let label: String
    /// What helps to fill it in; empty where nothing needs to be said.
    public let hint: String
    /// What is wrong with it, as a sentence; nil when nothing is.
    public var error: String?
    /// What is typed or taken in it.
    public var kind: Kind

    /// A field.
    public init(_ name: Name, label: String, hint: String = "", kind: Kind) {
        self.name = name
        self.label = label
        self.hint = hint
        self.kind = kind
    }

    /// What is typed, or the answer that is taken; empty where there is none.
    public var text: String {
        switch kind {
        case .text(let field): field.text
        case .choice(let choice): choice.text ?? ""
        case .lines(let editor, _): editor.text
        }
    }

    /// Whether its answer is typed, and is nobody's secret.
    public var isTyped: Bool {
        switch kind {
        case .text(let field): !field.isSecret
        case .lines: true
        case .choice: false
        }
    }

    /// Rows for the answer itself.
    var rows: Int {
        if case .lines(_, let rows) = kind { max(rows, 1) } else { 1 }
    }

    /// The error, or else the hint, as lines below the answer.
    func notes(width: Int) -> [String] {
        let note = error ?? hint
        return note.isEmpty ? [] : Text.wrap(note, width: width)
    }

    mutating func handle(_ key: Key, in rect: Rect) -> Bool {
        switch kind {
        case .text(var field):
            defer { kind = .text(field) }
            return field.handle(key)
        case .choice(var choice):
            defer { kind = .choice(choice) }
            return choice.handle(key)
        case .lines(var editor, let rows):
            defer { kind = .lines(editor, rows: rows) }
            return editor.handle(key, width: rect.columns, rows: rows)
        }
    }

    func draw(on grid: inout Grid, in rect: Rect, signs: SignSet, isFocused: Bool, marked: [Range<Int>]) {
        let hasError = error != nil
        switch kind {
        case .text(let field):
            field.draw(on: &grid, in: rect, signs: signs, isFocused: isFocused, hasError: hasError, marked: marked)
        case .choice(let choice):
            choice.draw(on: &grid, in: rect, signs: signs, isFocused: isFocused, hasError: hasError)
        case .lines(let editor, _):
            editor.draw(on: &grid, in: rect, signs: signs, isFocused: isFocused, hasError: hasError, marked: marked)
        }
    }

    func cursor(in rect: Rect) -> Position {
        switch kind {
        case .text(let field): field.cursor(in: rect)
        case .choice(let choice): choice.cursor(in: rect)
        case .lines(let editor, _): editor.cursor(in: rect)
        }
    }
}
