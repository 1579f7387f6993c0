import Canvas

/// Lines of text in columns, for people; names from files never steer the terminal.
struct Table {
    private var rows: [[String]]

    /// A table with these headings.
    init(_ headings: String...) {
        rows = [headings]
    }

    /// Adds a row.
    mutating func add(_ cells: String...) {
        rows.append(cells.map { Text.normalised($0) })
    }

    /// The table; the last column is not filled up.
    var text: String {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? Text.width($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                column == row.count - 1
                    ? cell : cell + String(repeating: " ", count: widths[column] - Text.width(cell))
            }
            return cells.joined(separator: "  ").trimmingTrailingBlanks() + "\n"
        }.joined()
    }
}

extension String {
    fileprivate func trimmingTrailingBlanks() -> String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
