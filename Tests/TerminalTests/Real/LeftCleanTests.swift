import Foundation
import TerminalHarness
import Testing

@Suite("The terminal is left as it was found", .serialized)
struct LeftCleanTests {
    /// The ways to end.
    enum Way: CaseIterable, CustomTestStringConvertible {
        case quit, exit, trap, term, hangUp, interrupt, quitSignal, segmentation, abort

        var testDescription: String { "\(self)" }

        var signal: Int32? {
            switch self {
            case .quit, .exit, .trap: nil
            case .term: SIGTERM
            case .hangUp: SIGHUP
            case .interrupt: SIGINT
            case .quitSignal: SIGQUIT
            case .segmentation: SIGSEGV
            case .abort: SIGABRT
            }
        }

        var endings: [PseudoTerminal.Ending] {
            switch self {
            case .quit, .exit: [.exited(0)]
            case .trap: [.killed(signal: SIGILL), .killed(signal: SIGTRAP)]
            default: [.killed(signal: signal ?? 0)]
            }
        }
    }

    @Test(
        "after every way to end, on every terminal",
        arguments: Way.allCases, ["xterm-256color", "screen-256color", "linux", "vt100"])
    func endings(way: Way, type: String) throws {
        let probe = try Probe()
        defer { probe.remove() }
        let terminal = try PseudoTerminal(probe.command, environment: ["TERM": type])
        #expect(terminal.wait { _ in probe.drawn() != nil })
        terminal.type("2\u{1B}[Bx")
        #expect(terminal.wait { _ in probe.lastKey() == #"character("x")"# })
        #expect(!terminal.hasLineSettingsOfStart)
        let modes = TerminalModes(output: terminal.output)
        #expect(modes.leftBehind.contains("bracketed paste"))
        let before = terminal.output.count
        switch way {
        case .quit: terminal.type("q")
        case .exit: terminal.type("\u{18}")
        case .trap: terminal.type("\u{14}")
        default: terminal.send(signal: way.signal ?? 0)
        }
        let ending = try #require(terminal.waitForEnd())
        #expect(way.endings.contains(ending))
        #expect(TerminalModes(output: terminal.output).leftBehind == [])
        #expect(terminal.hasLineSettingsOfStart)
        // What a mistake says is there to be read, and no more than that.
        let said = String(decoding: terminal.output[before...], as: UTF8.self)
        #expect(said.contains("Fatal error") == (way == .trap))
        #expect(said.utf8.count < 1000)
    }

    @Test("where there is no other screen, what was drawn is wiped")
    func wiped() throws {
        let probe = try Probe()
        defer { probe.remove() }
        let terminal = try PseudoTerminal(probe.command, environment: ["TERM": "linux"])
        #expect(terminal.wait { _ in probe.drawn() != nil })
        terminal.send(signal: SIGTERM)
        _ = terminal.waitForEnd()
        #expect(String(decoding: terminal.output.suffix(40), as: UTF8.self).contains("\u{1B}[H\u{1B}[J"))
    }

    @Test("a program that borrows the terminal finds it clean, and gets its Ctrl-C alone")
    func borrowed() throws {
        let probe = try Probe(child: "stty -a; kill -INT 0; echo; printf 'BORR''OWED\\n'; sleep 0.05")
        defer { probe.remove() }
        let terminal = try PseudoTerminal(probe.command, environment: ["TERM": "xterm-256color"])
        #expect(terminal.wait { _ in probe.drawn() != nil })
        let before = terminal.output.count
        terminal.type("\u{19}")
        #expect(terminal.wait { String(decoding: $0[before...], as: UTF8.self).contains("isig icanon") })
        terminal.type("2z")
        #expect(terminal.wait { _ in probe.lastKey() == #"character("z")"# })
        // Taken again: modes on, everything drawn.
        #expect(TerminalModes(output: terminal.output).leftBehind.contains("the other screen"))
        terminal.type("q")
        #expect(terminal.waitForEnd() == .exited(0))
        #expect(TerminalModes(output: terminal.output).leftBehind == [])
        #expect(terminal.hasLineSettingsOfStart)
    }

    @Test("stopping is not possible from the keyboard or by SIGTSTP, and SIGSTOP with SIGCONT redraws")
    func stopping() throws {
        let probe = try Probe()
        defer { probe.remove() }
        let terminal = try PseudoTerminal(probe.command, environment: ["TERM": "xterm-256color"])
        #expect(terminal.wait { _ in probe.drawn() != nil })
        terminal.type("\u{1A}")
        #expect(terminal.wait { _ in probe.lastKey() == #"control("z")"# })
        terminal.send(signal: SIGTSTP)
        terminal.type("x")
        #expect(terminal.wait { _ in probe.lastKey() == #"character("x")"# })
        let before = terminal.output.count
        terminal.send(signal: SIGSTOP)
        terminal.send(signal: SIGCONT)
        #expect(terminal.wait { String(decoding: $0[before...], as: UTF8.self).contains("Adeyemi") })
    }
}
