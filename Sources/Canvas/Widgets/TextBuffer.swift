/// Characters and a cursor between them: what one-line fields and editors share.
struct TextBuffer: Hashable, Sendable {
    /// The characters, normalised.
    private(set) var characters: [Character]
    /// The character that the cursor stands before; the count at the end.
    private(set) var cursor: Int
    /// Whether line feeds are kept; if not, they become spaces.
    let keepsLines: Bool
    /// The most characters it takes.
    let limit: Int

    init(_ text: String, keepsLines: Bool, limit: Int) {
        self.keepsLines = keepsLines
        self.limit = limit
        characters = []
        cursor = 0
        insert(text)
    }

    var text: String { String(characters) }

    /// Inserts text at the cursor, as far as the limit allows.
    ///
    /// An accent that arrives on its own joins the letter before the cursor.
    mutating func insert(_ text: String) {
        // No more is looked at than can be kept, so that a huge paste costs nothing.
        let room = limit - characters.count
        guard room > 0 else { return }
        let inserted = onOneLine(text.prefix(room))
        let before = Array(Text.normalised(String(characters[..<cursor]) + inserted, keepingLines: keepsLines))
        let all = Text.normalised(String(before) + String(characters[cursor...]), keepingLines: keepsLines)
        characters = Array(all)
        cursor = min(before.count, characters.count)
    }

    /// Where lines are not kept, the text with spaces for line ends and tabs, and none for those at its end.
    private func onOneLine(_ text: Substring) -> String {
        guard !keepsLines else { return String(text) }
        var text = text
        while text.last?.isNewline == true {
            text.removeLast()
        }
        return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    /// Removes the characters between two places and puts the cursor there.
    mutating func remove(_ range: Range<Int>) {
        characters.removeSubrange(range)
        cursor = range.lowerBound
    }

    /// Puts the cursor before a character, as near as there is one.
    mutating func move(to place: Int) {
        cursor = min(max(place, 0), characters.count)
    }

    /// The start of the word that ends at the cursor or before it.
    var wordStart: Int {
        var place = cursor
        while place > 0, !characters[place - 1].isLetter, !characters[place - 1].isNumber { place -= 1 }
        while place > 0, characters[place - 1].isLetter || characters[place - 1].isNumber { place -= 1 }
        return place
    }

    /// The end of the word that begins at the cursor or after it.
    var wordEnd: Int {
        var place = cursor
        while place < characters.count, !characters[place].isLetter, !characters[place].isNumber { place += 1 }
        while place < characters.count, characters[place].isLetter || characters[place].isNumber { place += 1 }
        return place
    }

    /// The keys that do the same in one line and in several; false for any other.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .backspace: if cursor > 0 { remove(cursor - 1..<cursor) }
        case .delete: if cursor < characters.count { remove(cursor..<cursor + 1) }
        case .control("w"): remove(wordStart..<cursor)
        case .left: move(to: cursor - 1)
        case .right: move(to: cursor + 1)
        case .alt("b"): move(to: wordStart)
        case .alt("f"): move(to: wordEnd)
        default: return false
        }
        return true
    }
}
