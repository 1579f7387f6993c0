/// Where text is broken into lines.
enum LineBreaks {
    /// The lines of a text as ranges of its characters, at least one.
    ///
    /// Every character lies in a line but the line feeds, which end one. The spaces at which a line was broken hang
    /// at its end, so that a line can be longer than the width by them.
    static func lines(of characters: [Character], width: Int) -> [Range<Int>] {
        let width = max(width, 1)
        var lines: [Range<Int>] = []
        var start = 0
        var columns = 0
        // The first character after the last space, where the line can be broken.
        var word = 0
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character == "\n" {
                lines.append(start..<index)
                start = index + 1
                word = start
                columns = 0
            } else if character == " " {
                columns += 1
                word = index + 1
            } else {
                let wide = TextWidth.of(character)
                if columns + wide > width && index > start {
                    let end = word > start ? word : index
                    lines.append(start..<end)
                    start = end
                    word = end
                    columns = characters[start..<index].reduce(0) { $0 + TextWidth.of($1) }
                    // The word that went to the new line may itself be too long for it.
                    continue
                }
                columns += wide
            }
            index += 1
        }
        lines.append(start..<characters.count)
        return lines
    }
}
