import TestSupport
import Testing

@testable import Interchange

@Suite("Comma-separated text")
struct CSVTests {
    @Test("every delimiter is recognised", arguments: [",", ";", "\t", "|"])
    func delimiters(sign: String) throws {
        let text = ["UPN", "Name", "Date"].joined(separator: sign) + "\n" + ["a", "b", "c"].joined(separator: sign)
        #expect(try rows(text) == [["UPN", "Name", "Date"], ["a", "b", "c"]])
    }

    @Test("delimiters inside quoted headings do not count")
    func quotedHeading() throws {
        #expect(try rows("\"a,b,c\";d\n1;2") == [["a,b,c", "d"], ["1", "2"]])
    }

    @Test("every line end is one", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        var reader = CSVReader(Array("a,b\(end)1,\"x\(end)y\"\(end)\(end)2,z".utf8))
        var lines: [Int] = []
        while try reader.next() { lines.append(reader.line) }
        #expect(lines == [1, 2, 5])
    }

    @Test("a byte order mark is not part of the first heading")
    func byteOrderMark() throws {
        #expect(try rows("\u{FEFF}UPN,Date\n1,2") == [["UPN", "Date"], ["1", "2"]])
    }

    @Test("quotes, empty cells and missing last line ends are as RFC 4180 has them")
    func quotes() throws {
        #expect(try rows("a,b\n\"x \"\"y\"\"\",\n,") == [["a", "b"], ["x \"y\"", ""], ["", ""]])
        #expect(try rows("a,b\n\"\",\"\"\"\"") == [["a", "b"], ["", "\""]])
        #expect(try rows("a,b\n5\" ruler,x") == [["a", "b"], ["5\" ruler", "x"]])
    }

    @Test(
        "a cell that a spreadsheet would run is guarded, and read as it was",
        arguments: [
            "=1+1", "+441632960000", "-2", "@SUM(A1)", "\tx", "\rx", "＝1+1", "'=1", "''-x", "=\"a\",b",
        ])
    func guarded(cell: String) throws {
        var writer = CSVWriter()
        writer.row([cell, "next"])
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text.hasPrefix("'") || text.hasPrefix("\"'"))
        var reader = CSVReader(writer.bytes, delimiter: .comma)
        #expect(try reader.next())
        #expect(reader.text(at: 0) == cell)
    }

    @Test("marks and ordinary text are written bare", arguments: ["-", "/", "\\", "#", "O'Brien", "'tis", "Ŵyn", "7"])
    func bare(cell: String) throws {
        var writer = CSVWriter()
        writer.row([cell])
        #expect(String(decoding: writer.bytes, as: UTF8.self) == cell + "\r\n")
    }

    @Test("whatever is written is read again", arguments: 0..<300)
    func roundTrip(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let signs = [
            "a", "é", "你", ",", ";", "\t", "|", "\"", "'", "=", "+", "-", "@", "＝", "\n", "\r", "\r\n", " ", "/",
        ]
        let width = Int.random(in: 1...5, using: &random)
        let table = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            (0..<width).map { _ in
                (0..<Int.random(in: 0...6, using: &random)).map { _ in signs.randomElement(using: &random) ?? "" }
                    .joined()
            }
        }
        let delimiter = Delimiter.allCases.randomElement(using: &random) ?? .comma
        var writer = CSVWriter(delimiter: delimiter)
        for row in table { writer.row(row) }
        var reader = CSVReader(writer.bytes, delimiter: delimiter)
        var found: [[String]] = []
        while try reader.next() { found.append((0..<reader.count).map { reader.text(at: $0) }) }
        // A row of one empty cell looks like a blank line to a reader of rows.
        #expect(found.map(utf8) == table.filter { $0 != [""] }.map(utf8))
    }

    private func utf8(_ row: [String]) -> [[UInt8]] {
        row.map { Array($0.utf8) }
    }

    private func rows(_ text: String) throws -> [[String]] {
        var reader = CSVReader(Array(text.utf8))
        var rows: [[String]] = []
        while try reader.next() { rows.append((0..<reader.count).map { reader.text(at: $0) }) }
        return rows
    }
}
