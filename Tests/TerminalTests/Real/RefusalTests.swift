import TerminalHarness
import Testing

@Suite("Where no screen can be drawn, a sentence says why")
struct RefusalTests {
    @Test(
        "and the exit status is 2",
        arguments: [
            ("dumb", "cannot move its cursor"), ("no-such-terminal", "no description of a terminal"),
            ("", "TERM is not set"), ("evil\u{1B}[2J", "of type \"evil?[2J\""),
        ])
    func refused(type: String, words: String) throws {
        let terminal = try PseudoTerminal(Probe().command, environment: ["TERM": type])
        #expect(terminal.waitForEnd() == .exited(2))
        let said = String(decoding: terminal.output, as: UTF8.self)
        #expect(said.contains(words))
        #expect(!said.contains("\u{1B}"))
        #expect(terminal.hasLineSettingsOfStart)
    }

    @Test("also where TERM is missing altogether")
    func missing() throws {
        let terminal = try PseudoTerminal(Probe().command, environment: ["TERM": nil])
        #expect(terminal.waitForEnd() == .exited(2))
        #expect(String(decoding: terminal.output, as: UTF8.self).contains("TERM is not set"))
    }
}
