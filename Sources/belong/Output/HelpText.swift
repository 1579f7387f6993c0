import Canvas

/// What the parser says, in lines of at most 80 columns that break between words.
///
/// The parser is asked for lines without end: where it breaks them itself it leaves long usages whole and cuts examples.
enum HelpText {
    /// Columns that no line of the parser reaches.
    static let endless = 100_000
    /// Where the parser begins what it says of an option.
    private static let column = 26

    /// The lines, each broken where it is too long and its rest indented below what it belongs to.
    static func wrapped(_ text: String, width: Int = Output.width) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { lines(of: String($0), width: width) }.joined(separator: "\n")
    }

    private static func lines(of line: String, width: Int) -> [String] {
        guard Text.width(line) > width else { return [line] }
        let indent = indent(of: line)
        let start = line.prefix(indent)
        return Text.wrap(String(line.dropFirst(indent)), width: width - indent).enumerated().map { index, rest in
            (index == 0 ? String(start) : String(repeating: " ", count: indent)) + rest
        }
    }

    private static func indent(of line: String) -> Int {
        for heading in ["USAGE: ", "Usage: "] where line.hasPrefix(heading) { return heading.count }
        let blanks = line.prefix { $0 == " " }.count
        guard blanks == 2 else { return blanks }
        // An option and what it does, with at least two blanks between.
        let option = line.prefix(column)
        return option.count == column && option.hasSuffix("  ") ? column : blanks
    }
}
