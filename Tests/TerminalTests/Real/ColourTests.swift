import Foundation
import TerminalHarness
import Testing

@Suite("Colours on the wire are those that the terminal has")
struct ColourTests {
    /// The parameters of every change of look that a page of all roles needs.
    private func looks(_ environment: [String: String?]) throws -> [String] {
        let probe = try Probe()
        defer { probe.remove() }
        let terminal = try PseudoTerminal(
            probe.command + ["--theme", "dark"], environment: environment, rows: 40, columns: 80)
        #expect(terminal.wait { _ in probe.drawn() != nil })
        terminal.type("3\t")
        #expect(terminal.wait { _ in probe.drawn()?.lines.isEmpty == false })
        terminal.type("q")
        #expect(terminal.waitForEnd() == .exited(0))
        let output = String(decoding: terminal.output, as: UTF8.self)
        return output.matches(of: /\u{1B}\[([0-9;:]*)m/).map { String($0.output.1) }
    }

    private func hasColour(_ look: String) -> Bool {
        look.split(separator: ";").contains { part in
            guard let number = Int(part.prefix { $0 != ":" }) else { return false }
            return (30...38).contains(number) || (40...48).contains(number) || (90...107).contains(number)
        }
    }

    @Test("256 where there are 256, never more")
    func manyColours() throws {
        let looks = try looks(["TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": nil])
        #expect(looks.contains { $0.contains("38;5;") })
        #expect(!looks.contains { $0.contains("38;2") || $0.contains("38:2") })
    }

    @Test("eight where there are eight")
    func eightColours() throws {
        let looks = try looks(["TERM": "linux", "NO_COLOR": nil])
        #expect(looks.contains(where: hasColour))
        #expect(!looks.contains { $0.contains("38;") || $0.contains("48;") || $0.hasPrefix("9") })
    }

    @Test("none where there are none, or NO_COLOR asks for none; attributes stay")
    func noColours() throws {
        for environment in [["TERM": "vt100", "NO_COLOR": nil], ["TERM": "xterm-256color", "NO_COLOR": "1"]] {
            let looks = try looks(environment)
            #expect(!looks.contains(where: hasColour))
            #expect(looks.contains { $0.split(separator: ";").contains("1") || $0.split(separator: ";").contains("7") })
        }
    }

    @Test("24 bits where the terminal's description says so")
    func direct() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("terminfo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = #"""
            belong-direct|a terminal with 24-bit colours,
            	RGB, colors#0x1000000, pairs#0x10000, ccc@, initc@,
            	setaf=\E[%?%p1%{8}%<%t3%p1%d%e38\:2\:\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
            	setab=\E[%?%p1%{8}%<%t4%p1%d%e48\:2\:\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
            	use=xterm-256color,

            """#
        let file = folder.appendingPathComponent("source").path
        try source.write(toFile: file, atomically: true, encoding: .utf8)
        let compiler = try #require(popen("tic -x -o '\(folder.path)' '\(file)' 2>&1", "r"))
        pclose(compiler)
        let looks = try looks(["TERM": "belong-direct", "TERMINFO": folder.path, "NO_COLOR": nil])
        #expect(looks.contains { $0.contains("38:2::") })
    }
}
