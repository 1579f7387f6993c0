import Foundation
import Testing

/// Published rows that are kept beside the tests as CSV files.
enum Vectors {
    /// The rows of a file by column name; quoted cells may hold commas and doubled quotes.
    static func rows(of name: String) throws -> [[String: String]] {
        let url = try #require(Bundle.module.url(forResource: "Vectors/\(name)", withExtension: "csv"))
        let lines = try String(contentsOf: url, encoding: .utf8)
            .split(whereSeparator: \.isNewline).map { cells(of: $0) }
        let header = try #require(lines.first)
        return lines.dropFirst().map { line in
            #expect(line.count == header.count)
            return Dictionary(zip(header, line)) { first, _ in first }
        }
    }

    private static func cells(of line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"":
                isQuoted.toggle()
            case "," where !isQuoted:
                cells.append("")
            default:
                cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}
