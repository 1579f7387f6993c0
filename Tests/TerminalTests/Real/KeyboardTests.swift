import Foundation
import TerminalHarness
import Testing

@Suite("Keys reach the program through a real terminal", .serialized)
struct KeyboardTests {
    private func session(_ environment: [String: String?], _ body: (PseudoTerminal, Probe) throws -> Void) throws {
        let probe = try Probe()
        defer { probe.remove() }
        let terminal = try PseudoTerminal(probe.command, environment: environment)
        #expect(terminal.wait { _ in probe.drawn() != nil })
        try body(terminal, probe)
    }

    @Test("each is one key, on every terminal", arguments: ["xterm-256color", "screen-256color", "linux", "vt100"])
    func keys(type: String) throws {
        try session(["TERM": type]) { terminal, probe in
            for (bytes, name) in [
                ("\u{1B}", "escape"), ("\u{1B}[I", "unknown"), ("\t", "tab"), ("\u{1B}[1;5A", "unknown"),
                ("\u{1B}[5~", "pageUp"), ("\u{1B}]11;rgb:0/0/0\u{7}", "unknown"), ("\u{10}", #"control("p")"#),
                ("\u{1B}[200~a\rb\u{1B}[201~", #"paste("a\nb")"#), ("é", #"character("é")"#), ("\u{1B}1", #"alt("1")"#),
            ] {
                terminal.type(bytes)
                #expect(terminal.wait { _ in probe.lastKey() == name }, "\(bytes.debugDescription)")
            }
        }
    }

    @Test("Esc is known after 25 ms, or after what the user has set")
    func escapeDelay() throws {
        for (setting, shortest) in [(nil, 20), ("300", 280)] as [(String?, Int)] {
            try session(["TERM": "xterm-256color", "ESCDELAY": setting]) { terminal, probe in
                let typed = Date()
                terminal.type("\u{1B}")
                #expect(terminal.wait { _ in probe.lastKey() == "escape" })
                let waited = Int(Date().timeIntervalSince(typed) * 1000)
                #expect(waited >= shortest)
            }
        }
    }

    @Test("a mebibyte pasted at once arrives as one paste, and the next key works")
    func bigPaste() throws {
        try session(["TERM": "xterm-256color"]) { terminal, probe in
            terminal.type("\u{1B}[200~" + String(repeating: "0123456789abcde\r", count: 1 << 16) + "\u{1B}[201~\t")
            #expect(terminal.wait(milliseconds: 20_000) { _ in probe.lastKey() == "tab" })
        }
    }

    @Test("a paste whose end is lost gives the keyboard back")
    func lostPaste() throws {
        try session(["TERM": "xterm-256color"]) { terminal, probe in
            terminal.type("\u{1B}[200~half")
            #expect(terminal.wait { _ in probe.lastKey() == #"paste("half")"# })
            terminal.type("x")
            #expect(terminal.wait { _ in probe.lastKey() == #"character("x")"# })
        }
    }

    @Test("the mouse is asked for only where it is wanted")
    func mouse() throws {
        let probe = try Probe()
        defer { probe.remove() }
        for (flags, isAsked) in [([], true), (["--no-mouse"], false)] as [([String], Bool)] {
            let terminal = try PseudoTerminal(probe.command + flags, environment: ["TERM": "xterm-256color"])
            #expect(terminal.wait { String(decoding: $0, as: UTF8.self).contains("Child number 5") })
            #expect((TerminalModes(output: terminal.output).modes[1006] == true) == isAsked)
        }
    }
}
