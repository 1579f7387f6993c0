import Canvas
import Testing

@testable import Terminal

@Suite("A paste is one key")
struct PasteTests {
    private static let start = "\u{1B}[200~"
    private static let end = "\u{1B}[201~"

    private func keys(_ text: String) -> [Key] {
        var decoder = KeyDecoder(table: KeyTable())
        return decoder.decode(Array(text.utf8))
    }

    @Test(
        "what is pasted is never keys, whatever it holds, and its controls are signs",
        arguments: [
            ("", ""), ("Ada\tLovelace", "Ada Lovelace"), ("q", "q"), ("two\nlines", "two\nlines"), ("漢字 é", "漢字 é"),
            ("e\u{301}", "é"), ("\u{1B}[A", "␛[A"), ("\u{1B}", "␛"), ("\u{1B}[20", "␛[20"), ("\u{1B}\u{1B}", "␛␛"),
            ("\u{1B}[2\u{1B}[201x", "␛[2␛[201x"), ("\u{3}", "␃"),
        ])
    func content(text: String, expected: String) {
        #expect(keys("x\(Self.start)\(text)\(Self.end)y") == [.character("x"), .paste(expected), .character("y")])
    }

    @Test("every kind of line end becomes one line feed")
    func lineEnds() {
        #expect(keys("\(Self.start)a\r\nb\rc\nd\r\r\n\(Self.end)") == [.paste("a\nb\nc\nd\n\n")])
    }

    @Test("more than a mebibyte is cut, and the keyboard works afterwards")
    func tooLong() throws {
        var decoder = KeyDecoder(table: KeyTable())
        let text = Array(Self.start.utf8) + [UInt8](repeating: 0x61, count: PasteAssembler.limit + 5000)
        let keys = decoder.decode(text + Array("\(Self.end)j".utf8))
        #expect(keys == [.paste(String(repeating: "a", count: PasteAssembler.limit)), .character("j")])
    }

    @Test("a paste whose end never comes is given up for what came, and the keyboard works afterwards")
    func lostEnd() {
        var decoder = KeyDecoder(table: KeyTable())
        #expect(decoder.decode(Array("\(Self.start)half\u{1B}[2".utf8)).isEmpty)
        #expect(decoder.patience == .paste)
        #expect(decoder.giveUp() == [.paste("half␛[2")])
        #expect(decoder.decode(Array("\(Self.end)j".utf8)) == [.unknown, .character("j")])
    }
}
