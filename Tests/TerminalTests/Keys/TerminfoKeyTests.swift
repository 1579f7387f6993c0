import Canvas
import Testing

@testable import Terminal

@Suite("The keys of a terminal's own description", .serialized)
struct TerminfoKeyTests {
    @Test(
        "every named key that terminfo has is that key",
        arguments: ["xterm-256color", "tmux-256color", "screen-256color", "linux", "vt100", "rxvt", "xterm", "vt220"])
    func named(type: String) throws {
        let description = try #require(TerminalDescription(loading: type))
        defer { description.unload() }
        let table = KeyTable(adding: description.keys)
        var tried = 0
        for (sequence, key) in description.keys where sequence.first == 0x1B {
            var decoder = KeyDecoder(table: table)
            #expect(decoder.decode(sequence + [0x6A]) == [key, .character("j")], "\(key) of \(type)")
            tried += 1
        }
        #expect(tried >= 9)
    }
}
