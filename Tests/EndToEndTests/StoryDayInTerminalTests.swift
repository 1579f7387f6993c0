import Foundation
import TestSupport
import Testing

@Suite("A child's days in a real terminal", .serialized)
struct StoryDayInTerminalTests {
    @Test("late on Monday, sent home ill, another away too, back on Thursday, asked about and welcomed")
    func days() throws {
        let program = try Program()
        let name = try lateAndSentHome(program)
        for day in ["2026-11-24", "2026-11-25"] { try ill(program, on: day) }
        try backAndWelcomed(program, name)
        #expect(try program.run("verify").status == 0)
    }

    /// Monday: the child of row 2 comes late and goes home ill after lunch; the next child is away all day.
    private func lateAndSentHome(_ program: Program) throws -> String {
        let morning = try program.open(now: "2026-11-23T09:02")
        try openRegister(morning)
        let name = try #require(
            try morning.screen().first { $0.contains(" 2 ") && $0.contains(", ") }?.dropFirst(4).prefix { $0 != "," })
        try morning.type("2L")
        try morning.wait(for: "1 of 30 marked")
        try morning.type("3IA")
        try morning.wait(for: "children marked here")
        try morning.press("F8")
        try morning.wait(for: "Finished 09:0")
        try end(morning)
        let afternoon = try program.open(now: "2026-11-23T13:05")
        try openRegister(afternoon)
        try afternoon.type("3IA")
        try afternoon.wait(for: "children marked here")
        try end(afternoon)
        try sentHome(program)
        return String(name)
    }

    /// After lunch the child of row 2 goes home with a temperature.
    private func sentHome(_ program: Program) throws {
        let afternoon = try program.open(now: "2026-11-23T14:12")
        try openRegister(afternoon)
        try afternoon.type("2")
        try afternoon.press("Enter")
        try afternoon.wait(for: "Left at")
        try afternoon.press("Tab")
        try afternoon.type("1410")
        for _ in 0..<5 { try afternoon.press("Tab") }
        try afternoon.type("a temperature")
        try afternoon.press("Enter")
        try afternoon.wait(for: "left 14:10")
        try end(afternoon)
    }

    /// Both are ill, morning and afternoon.
    private func ill(_ program: Program, on day: String) throws {
        for time in ["08:52", "13:06"] {
            let terminal = try program.open(now: "\(day)T\(time)")
            try openRegister(terminal)
            try terminal.type("2I3I")
            try terminal.wait(for: "2 of 30 marked")
            try terminal.type("A")
            try terminal.wait(for: "children marked here")
            try end(terminal)
        }
    }

    /// Thursday: Today says who comes back and what to ask; the child is here, welcomed, and a note is written.
    private func backAndWelcomed(_ program: Program, _ name: String) throws {
        let terminal = try program.open(now: "2026-11-26T08:50")
        let today = try terminal.wait(for: "Coming back")
        let line = try #require(today.first { $0.contains(name) && $0.contains("after 4 sessions") })
        #expect(line.contains("Ask about"))
        try openRegister(terminal)
        try terminal.type("2 ")
        try terminal.wait(for: "1 of 30 marked")
        try terminal.type("2")
        try terminal.press("C-w")
        try terminal.wait(for: "Welcome back")
        try terminal.type("hung up her own coat")
        try terminal.press("Enter")
        try terminal.wait("the welcome on the row") { $0.contains { $0.contains("♥ welcomed") } }
        try terminal.type("2")
        try terminal.press("C-n")
        try terminal.wait(for: "Note ·")
        try terminal.type("Settled at once.")
        try terminal.press("F8")
        try terminal.wait(for: "Kept for")
        try terminal.press("F2")
        try terminal.wait(for: "welcomed by")
        try end(terminal)
    }

    private func openRegister(_ terminal: TmuxTerminal) throws {
        try terminal.wait(for: "Registers")
        try terminal.press("Home", "Enter")
        try terminal.wait(for: "Mark  Time")
    }

    private func end(_ terminal: TmuxTerminal) throws {
        try terminal.press("F10")
        try terminal.waitForEnd()
    }
}
