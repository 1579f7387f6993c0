import Foundation
import TerminalHarness
import TestSupport
import Testing

@Suite("A terminal at which nobody is")
struct IdleTests {
    @Test("costs nothing: no thread wakes between two minutes, also after the school was just made")
    func idle() throws {
        let program = try Program()
        try FileManager.default.removeItem(atPath: program.folder)
        let terminal = try PseudoTerminal(
            [program.belong, "demo", "--data", program.folder, "--now", Program.now],
            environment: [
                "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": program.folder + "-config",
            ])
        #expect(terminal.wait(milliseconds: 120_000) { String(decoding: $0, as: UTF8.self).contains("Enter") })
        terminal.type("\r")
        #expect(terminal.wait(milliseconds: 60_000) { String(decoding: $0, as: UTF8.self).contains("Registers") })
        while !terminal.readSome(milliseconds: 300).isEmpty {}
        // One of two stretches may hold the minute's own redraw.
        #expect(try isAsleep(terminal) || isAsleep(terminal))
        terminal.type("\u{1B}[21~")
        #expect(terminal.waitForEnd() == .exited(0))
    }

    private func isAsleep(_ terminal: PseudoTerminal) throws -> Bool {
        let before = try wakeUps(of: terminal.process)
        return try terminal.readSome(milliseconds: 3_000).isEmpty && wakeUps(of: terminal.process) == before
    }

    /// How often each thread of a process has gone to sleep.
    private func wakeUps(of process: pid_t) throws -> [String: String] {
        let folder = "/proc/\(process)/task"
        return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(into: [:]) { counts, thread in
            let status = try String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)
            counts[thread] = status.split(separator: "\n").first { $0.hasPrefix("voluntary") }.map(String.init)
        }
    }
}
