/// Text in columns of a fixed width, for paper.
///
/// Widths follow what printers and terminals with one width a character do: East Asian characters take two columns,
/// combining marks none. (The screens have a table of their own that agrees with the terminal.)
enum SheetText {
    /// The width of a page, in columns.
    static let width = 80

    /// How many columns a character takes.
    static func columns(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.value < 0x300 { return 1 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch first.value {
        case 0x1100...0x115F, 0x231A...0x231B, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF,
            0x1B000...0x1B2FF, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            // A sign that asks to be drawn as a picture is drawn two columns wide.
            return character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
        }
    }

    /// How many columns a text takes.
    static func columns(_ text: String) -> Int {
        text.reduce(0) { $0 + columns($1) }
    }

    /// The text cut to a width, with `…` where it was cut, and filled up with blanks.
    static func fitted(_ text: String, to width: Int) -> String {
        let shown = UnseenText.shown(text)
        let needed = columns(shown)
        if needed <= width { return shown + String(repeating: " ", count: width - needed) }
        var cut = ""
        var used = 0
        for character in shown {
            let step = columns(character)
            guard used + step <= width - 1 else { break }
            cut.append(character)
            used += step
        }
        return cut + "…" + String(repeating: " ", count: max(width - 1 - used, 0))
    }

    /// The text on as many lines as it needs, the later ones set in; a word too long for a line is cut.
    static func wrapped(_ text: String, indent: Int, width: Int = width) -> [String] {
        let room = width - indent
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        for word in UnseenText.shown(text).split(separator: " ") {
            let piece = columns(String(word)) > room ? trimmedRight(fitted(String(word), to: room)) : String(word)
            if line.isEmpty {
                line = piece
            } else if columns(line) + 1 + columns(piece) <= room {
                line += " " + piece
            } else {
                lines.append(margin + line)
                line = piece
            }
        }
        if !line.isEmpty { lines.append(margin + line) }
        return lines
    }

    /// A text at the left and one at the right of a line.
    static func spread(_ left: String, _ right: String) -> String {
        let end = UnseenText.shown(right)
        let room = max(width - columns(end) - 1, 0)
        return fitted(left, to: room) + " " + end
    }

    /// The text without blanks at its end.
    static func trimmedRight(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
