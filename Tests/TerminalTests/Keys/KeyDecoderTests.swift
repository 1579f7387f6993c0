import Canvas
import Testing

@testable import Terminal

@Suite("Bytes become keys")
struct KeyDecoderTests {
    private func keys(_ text: String, table: KeyTable = KeyTable()) -> [Key] {
        var decoder = KeyDecoder(table: table)
        return decoder.decode(Array(text.utf8)) + decoder.giveUp()
    }

    @Test(
        "a typed character, control or letter beyond ASCII is its key",
        arguments: [
            ("a", Key.character("a")), (" ", .character(" ")), ("~", .character("~")), ("é", .character("é")),
            ("漢", .character("漢")), ("🐹", .character("🐹")), ("\u{301}", .character("\u{301}")),
            ("\u{10}", .control("p")), ("\u{1A}", .control("z")), ("\u{01}", .control("a")),
            ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace), ("\u{7F}", .backspace),
            ("\u{0}", .unknown), ("\u{1C}", .unknown), ("\u{1F}", .unknown), ("\u{80}", .unknown),
        ])
    func simple(bytes: String, key: Key) {
        #expect(keys(bytes) == [key])
    }

    @Test(
        "Alt is an ESC before a character, and nothing we know before anything else",
        arguments: [
            ("1", Key.alt("1")), ("x", .alt("x")), ("é", .alt("é")), ("[", .alt("[")), ("O", .alt("O")),
            ("]", .alt("]")), ("P", .alt("P")), ("\r", .unknown), ("\t", .unknown), ("\u{7F}", .unknown),
            ("\u{1}", .unknown), ("[A", .up), ("\u{1B}[A", .unknown), ("\u{1B}OP", .unknown),
            ("\u{1B}[15~", .unknown), ("\u{1B}[[A", .unknown),
        ])
    func alt(rest: String, key: Key) {
        #expect(keys("\u{1B}\(rest)") == [key])
    }

    @Test(
        "what terminals send for the named keys is known on every terminal",
        arguments: [
            ("[A", Key.up), ("OB", .down), ("[C", .right), ("OD", .left), ("[H", .home), ("OF", .end), ("[1~", .home),
            ("[7~", .home), ("[4~", .end), ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp),
            ("[6~", .pageDown), ("[Z", .backTab), ("OP", .function(1)), ("[11~", .function(1)), ("[[A", .function(1)),
            ("[[E", .function(5)), ("[15~", .function(5)), ("[24~", .function(12)), ("OM", .enter),
            ("Op", .character("0")), ("Oy", .character("9")), ("Ok", .character("+")),
        ])
    func named(rest: String, key: Key) {
        #expect(keys("\u{1B}\(rest)") == [key])
    }

    @Test(
        "a sequence that nobody knows is one unknown key",
        arguments: [
            "[I", "[O", "[1;5A", "[1;2P", "[27u", "[97;5u", "[57399;1:3u", "[27;5;13~", "[99~", "[25~", "[3$", "[23$",
            "[7^", "[7@", "[a", "Oa", "O5P", "O1;2P", "[E", "[G", "[P", "[[F", "[?1;2c", "[?1;2$y", "[>41;354;0c",
            "[12;40R", "[0n", "[?997;1n", "[8;24;80t", "[<0;1m", "[<0;0;0M", "[<35;3;4M", "[201~",
            "]11;rgb:ffff/ffff/ffff\u{7}", "]11;rgb:0/0/0\u{1B}\\", "P1$r0m\u{1B}\\", "P>|tmux 3.3a\u{1B}\\",
            "_Gi=1;OK\u{1B}\\", "^private\u{1B}\\", "Xstart\u{1B}\\", "]52;c;\u{18}", "[1;5\u{1A}",
        ])
    func unknown(rest: String) {
        #expect(keys("\u{1B}\(rest)") == [.unknown])
        #expect(keys("a\u{1B}\(rest)b") == [.character("a"), .unknown, .character("b")])
    }

    @Test("one ESC is one Esc, two are two, and what follows is not eaten")
    func escapes() {
        #expect(keys("\u{1B}") == [.escape])
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
        #expect(keys(String(repeating: "\u{1B}", count: 8)) == Array(repeating: .escape, count: 8))
        #expect(keys("\u{1B}\u{1B}x") == [.escape, .alt("x")])
        #expect(keys("\u{1B}\u{1B}\u{1B}[A") == [.escape, .unknown])
    }

    @Test("a byte that cannot belong to a sequence ends it and is a key of its own")
    func interrupted() {
        #expect(keys("\u{1B}[1;\r") == [.unknown, .enter])
        #expect(keys("\u{1B}[\r") == [.alt("["), .enter])
        #expect(keys("\u{1B}[1\u{1B}[B") == [.unknown, .down])
        #expect(keys("\u{1B}]0;title\u{1B}[B") == [.unknown, .down])
        #expect(keys("\u{1B}O\u{3}") == [.alt("O"), .control("c")])
        #expect(keys("\u{1B}[[\u{1B}[A") == [.unknown, .up])
    }

    @Test("only what may be an Esc key waits for the escape delay; longer sequences wait longer")
    func patience() {
        var decoder = KeyDecoder(table: KeyTable())
        #expect(decoder.patience == nil)
        #expect(decoder.decode([0x1B]).isEmpty)
        #expect(decoder.patience == .escape)
        #expect(decoder.decode([0x5B]).isEmpty)
        #expect(decoder.patience == .escape)
        #expect(decoder.decode([0x31]).isEmpty)
        #expect(decoder.patience == .sequence)
        #expect(decoder.decode([0x7E]) == [.home])
        #expect(decoder.patience == nil)
        #expect(decoder.decode([0xE6]).isEmpty)
        #expect(decoder.patience == .sequence)
        #expect(decoder.giveUp() == [.unknown])
        #expect(decoder.decode(Array("\u{1B}]11".utf8)).isEmpty)
        #expect(decoder.patience == .sequence)
        #expect(decoder.giveUp() == [.unknown])
        #expect(decoder.decode([0x78]) == [.character("x")])
    }

    @Test(
        "bytes that are not UTF-8 are unknown keys and take no neighbour with them",
        arguments: [
            ([0xFF], 1), ([0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4), ([0x80], 1),
            ([0xE2, 0x82], 1), ([0xF0, 0x9F, 0x90], 1), ([0xE0, 0x80, 0x80], 3), ([0xC2, 0x85], 1),
        ])
    func invalidText(bytes: [UInt8], count: Int) {
        var decoder = KeyDecoder(table: KeyTable())
        let keys = decoder.decode(bytes + [0x61]) + decoder.giveUp()
        #expect(keys == Array(repeating: .unknown, count: count) + [.character("a")])
    }

    @Test("where the locale is not UTF-8, a byte is what the locale says, or unknown")
    func otherEncodings() {
        var latin = [UInt32](repeating: 0, count: 128)
        latin[0xE9 - 0x80] = 0xE9
        var decoder = KeyDecoder(table: KeyTable(), encoding: .bytes(latin))
        #expect(decoder.decode([0xE9, 0xC3, 0x1B, 0xE9]) == [.character("é"), .unknown, .alt("é")])
        #expect(
            decoder.decode(Array("\u{1B}[200~".utf8) + [0xE9, 0xC3] + Array("\u{1B}[201~".utf8))
                == [.paste("é\u{FFFD}")])
    }

    @Test("the mouse is a press or a turn of the wheel at a place, in both ways to report it")
    func mouse() {
        #expect(keys("\u{1B}[<0;5;3M") == [.mouse(.press, Position(row: 2, column: 4))])
        #expect(keys("\u{1B}[<0;5;3m") == [])
        #expect(keys("\u{1B}[<64;1;1M") == [.mouse(.wheelUp, Position(row: 0, column: 0))])
        #expect(keys("\u{1B}[<65;200;60M") == [.mouse(.wheelDown, Position(row: 59, column: 199))])
        #expect(keys("\u{1B}[<2;1;1M") == [.unknown])
        #expect(keys("\u{1B}[M !\"") == [.mouse(.press, Position(row: 1, column: 0))])
        #expect(keys("\u{1B}[M#!!") == [])
        #expect(keys("\u{1B}\u{1B}[M !!a") == [.unknown, .character("a")])
    }

    @Test("a mouse that was not switched on is an unknown key")
    func mouseOff() {
        var decoder = KeyDecoder(table: KeyTable(), readsMouse: false)
        #expect(decoder.decode(Array("\u{1B}[<0;5;3Mx".utf8)) == [.unknown, .character("x")])
        #expect(decoder.decode(Array("\u{1B}[Mx".utf8)) == [.unknown, .character("x")])
    }
}
