/// What can be done with text before it is drawn: making it safe, measuring, cutting and wrapping it.
public enum Text {
    /// The columns that a text takes.
    public static func width(_ text: String) -> Int { TextWidth.of(text) }

    /// The beginning of a text that takes at most `width` columns, ending with an ellipsis where something was cut.
    public static func cut(_ text: String, to width: Int, signs: SignSet = .unicode) -> String {
        // No scalar takes more columns than it has bytes.
        guard text.utf8.count > width, TextWidth.of(text) > width else { return text }
        guard width > 0 else { return "" }
        var kept = ""
        var columns = 0
        for character in text {
            let next = columns + TextWidth.of(character)
            guard next < width else { break }
            kept.append(character)
            columns = next
        }
        return kept + Sign.ellipsis.text(signs)
    }

    /// The lines of a text in which none takes more than `width` columns, and at least one.
    ///
    /// Lines break at spaces, which are not kept there, and at line feeds; a word that is too long for a line is
    /// broken where the line ends.
    public static func wrap(_ text: String, width: Int) -> [String] {
        let characters = Array(text)
        return LineBreaks.lines(of: characters, width: width).map { line in
            var line = characters[line]
            while line.last == " " {
                line.removeLast()
            }
            return String(line)
        }
    }
}
