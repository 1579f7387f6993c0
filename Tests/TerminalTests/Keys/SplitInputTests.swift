import Canvas
import TestSupport
import Testing

@testable import Terminal

@Suite("However bytes arrive, the keys are the same")
struct SplitInputTests {
    private static let session =
        "a\u{1B}[A\u{1B}[1;5C\u{1B}OPé漢🐹\u{1B}[200~p\u{1B}[2q\r\u{1B}[201~\u{1B}]11;rgb:1/2/3\u{1B}\\\u{1B}[<0;9;9M"
        + "\u{1B}[[B\u{1B}[M !!\u{1B}\u{1B}[D\u{1B}x\u{1B}é\u{1B}[3$\u{1B}P1$r\u{7}\u{10}z"

    @Test("split in two at any byte")
    func anywhere() {
        let bytes = Array(Self.session.utf8)
        var whole = KeyDecoder(table: KeyTable())
        let expected = whole.decode(bytes)
        #expect(expected.count == 19)
        for place in bytes.indices {
            var decoder = KeyDecoder(table: KeyTable())
            #expect(decoder.decode(bytes[..<place]) + decoder.decode(bytes[place...]) == expected, "split at \(place)")
            #expect(decoder.patience == nil)
        }
    }

    @Test("one byte at a time")
    func singly() {
        let bytes = Array(Self.session.utf8)
        var whole = KeyDecoder(table: KeyTable())
        let expected = whole.decode(bytes)
        var decoder = KeyDecoder(table: KeyTable())
        #expect(bytes.flatMap { decoder.decode(CollectionOfOne($0)) } == expected)
    }

    @Test("100,000 random bytes never break it, and it always comes back to rest", arguments: [1, 2, 3])
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var decoder = KeyDecoder(table: KeyTable())
        // Bytes that begin, carry on and end sequences come more often than chance would have it.
        let likely = Array("\u{1B}\u{1B}[O]P_M<;~$200 201~\\\u{7}1;5A".utf8)
        var rests = 0
        for _ in 0..<10_000 {
            let bytes = (0..<10).map { _ in
                Bool.random(using: &generator)
                    ? likely.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
            }
            _ = decoder.decode(bytes)
            guard decoder.patience != nil, Int.random(in: 0..<8, using: &generator) == 0 else { continue }
            #expect(!decoder.giveUp().isEmpty)
            #expect(decoder.patience == nil)
            #expect(decoder.decode([0x6A]) == [.character("j")])
            rests += 1
        }
        #expect(rests > 100)
    }
}
