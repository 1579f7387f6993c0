import Foundation
import TestSupport
import Testing

@Suite("The grid we believe we drew is the screen that an emulator shows", .serialized)
struct ScreenLawTests {
    private static let types = ["tmux-256color", "xterm-256color", "screen-256color", "linux", "vt100"]

    /// Whether screen and cursor are what the probe believes; waits for them to become so.
    private func agree(_ tmux: TmuxTerminal, _ probe: Probe, after previous: Probe.Record?) throws -> Bool {
        try eventually {
            guard let drawn = probe.drawn(), drawn != previous else { return false }
            return try tmux.screen() == drawn.lines && tmux.cursor() == drawn.cursor
        }
    }

    @Test("for the list, difficult glyphs and random grids, on every terminal", arguments: types)
    func grids(type: String) throws {
        let probe = try Probe()
        defer { probe.remove() }
        let tmux = try TmuxTerminal(
            probe.command, environment: ["TERM=\(type)", "LC_ALL=C.UTF-8"], columns: 80, rows: 24)
        #expect(try agree(tmux, probe, after: nil))
        for key in "jjjjk2jj1kkjk" + String(repeating: "3", count: 15) + "1jj233" {
            let before = probe.drawn()
            try tmux.type(String(key))
            #expect(try agree(tmux, probe, after: before), "after \(key)")
        }
    }

    @Test("after every resize")
    func resize() throws {
        let probe = try Probe()
        defer { probe.remove() }
        let tmux = try TmuxTerminal(
            probe.command, environment: ["TERM=tmux-256color", "LC_ALL=C.UTF-8"], columns: 80, rows: 24)
        #expect(try agree(tmux, probe, after: nil))
        for (columns, rows) in [(132, 43), (40, 10), (7, 3), (200, 60), (60, 15), (80, 24)] {
            for page in ["2", "3", "1"] {
                let before = probe.drawn()
                try tmux.type(page)
                #expect(try agree(tmux, probe, after: before), "page \(page) before \(columns)x\(rows)")
            }
            let before = probe.drawn()
            try tmux.resize(columns: columns, rows: rows)
            #expect(try agree(tmux, probe, after: before), "\(columns)x\(rows)")
            #expect(probe.drawn()?.columns == columns)
            #expect(probe.drawn()?.rows == rows)
        }
    }

    @Test("in a locale without UTF-8 every glyph has its columns and is ASCII")
    func ascii() throws {
        let probe = try Probe()
        defer { probe.remove() }
        let tmux = try TmuxTerminal(probe.command, environment: ["TERM=tmux-256color", "LC_ALL=C"])
        #expect(try agree(tmux, probe, after: nil))
        try tmux.type("2")
        #expect(
            try eventually {
                let screen = try tmux.screen()
                return screen[4].hasPrefix("? |? |? ") && screen[3].hasPrefix("  e  ")
                    && screen[0].hasPrefix("Adeyemi, Tobi  eao  ? ? ? ?   ? ?   ??? -|  Oz?")
                    && screen.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) }
            })
    }
}
