import Foundation
import TerminalHarness
import TestSupport
import Testing

@Suite("Whatever is typed into a real terminal", .serialized)
struct RandomBytesTests {
    /// Keys in all; `SOAK=100000` for the long check.
    private static var keys: Int {
        ProcessInfo.processInfo.environment["SOAK"].flatMap { Int($0) } ?? 4_000
    }

    /// Keys for each start of the program: random keys may well lock the screen, or find their way out.
    private static let keysAtOnce = 2_000

    @Test("keys, broken escape sequences, pastes and bytes that are no text never end it but by choice")
    func random() throws {
        let program = try Program()
        for start in 0..<max(Self.keys / Self.keysAtOnce, 1) {
            var generator = SeededGenerator(seed: start)
            let terminal = try PseudoTerminal(
                [program.belong, "demo", "--data", program.folder, "--now", Program.now],
                environment: [
                    "TERM": ["xterm-256color", "screen", "linux", "vt100"][start % 4], "LC_ALL": "C.UTF-8",
                    "XDG_CONFIG_HOME": program.folder + "/config",
                ])
            #expect(terminal.wait(milliseconds: 60_000) { String(decoding: $0, as: UTF8.self).contains("F1") })
            for key in 0..<Self.keysAtOnce {
                terminal.type(Self.token(&generator))
                if key % 100 == 99 { _ = terminal.readSome(milliseconds: 1) }
            }
            // Half a sequence or a paste without an end must be given up before F10 is a key of its own.
            terminal.type("\u{1B}[201~")
            var ending: PseudoTerminal.Ending?
            for _ in 0..<200 where ending == nil {
                terminal.type("\u{1B}[21~")
                ending = terminal.waitForEnd(milliseconds: 500)
            }
            #expect(ending == .exited(0), "start \(start)")
            #expect(terminal.hasLineSettingsOfStart)
        }
        #expect(try program.run("verify").status == 0)
    }

    private static func token(_ generator: inout SeededGenerator) -> [UInt8] {
        func text(_ words: String) -> [UInt8] { Array(words.utf8) }
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: return text("\u{1B}[" + parameters(&generator) + String(UnicodeScalar(letter(&generator))))
        case 1: return text("\u{1B}O") + [letter(&generator)]
        case 2: return [0x1B, letter(&generator)]
        case 3: return text("\u{1B}[200~L\u{1B}[2Jé\u{7}\u{1B}[201~")
        case 4:
            return (0..<Int.random(in: 1...4, using: &generator)).map { _ in .random(in: 0x80...0xFF, using: &generator)
            }
        case 5:
            return text(
                ["\u{1B}[I", "\u{1B}[O", "\u{1B}[<0;5;7M", "\u{1B}[?1;2c", "\u{1B}]0;x\u{7}"].randomElement(
                    using: &generator) ?? "")
        case 6:
            // Ctrl-Q leaves and Ctrl-K locks: both would end what is tried here. Ctrl-C is for tests of its own: where
            // keys have found their way out, it would end a program that has left its screen and is closing its file.
            let control = UInt8.random(in: 0x00...0x1A, using: &generator)
            return [0x03, 0x0B, 0x11].contains(control) ? [0x0D] : [control]
        case 7: return text(["\u{1B}[A", "\u{1B}[B", "\r", "\u{1B}", "\t"].randomElement(using: &generator) ?? "")
        default: return [.random(in: 0x20...0x7E, using: &generator)]
        }
    }

    private static func letter(_ generator: inout SeededGenerator) -> UInt8 {
        .random(in: 0x41...0x5A, using: &generator)
    }

    /// Numbers of keys and colours, but for F9 and F10.
    private static func parameters(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...3, using: &generator))
            .map { _ in String(Int.random(in: 0...19, using: &generator)) }.joined(separator: ";")
    }
}
