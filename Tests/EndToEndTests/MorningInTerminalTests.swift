import Foundation
import TestSupport
import Testing

@Suite("A morning in a real terminal", .serialized)
struct MorningInTerminalTests {
    @Test("sign in, take the register, undo, finish, lock and come back with the passphrase")
    func morning() throws {
        let program = try Program()
        let terminal = try program.openLocked()
        try terminal.wait(for: "Passphrase")
        try choose("practitioner", program: program, in: terminal)
        try terminal.wait(for: "Registers")
        try terminal.press("Enter")
        try terminal.wait(for: "Mark  Time")
        try terminal.type("2 ")
        try terminal.wait(for: "1 of 30 marked")
        try terminal.type("3I")
        try terminal.wait(for: "2 of 30 marked")
        try terminal.press("C-z")
        try terminal.wait(for: "Taken back")
        try terminal.type("A")
        try terminal.wait(for: "children marked here")
        try terminal.press("F8")
        try terminal.wait(for: "Finished 08:5")
        try terminal.press("F9")
        let locked = try terminal.wait(for: "Belong is locked")
        #expect(!locked.contains { $0.contains("of 30 marked") })
        try choose("practitioner", program: program, in: terminal)
        try terminal.wait(for: "Hello")
        try terminal.press("F10")
        try terminal.waitForEnd()
        #expect(try program.run("verify").status == 0)
    }

    @Test("after closing a mark is amended with a reason")
    func amendment() throws {
        let program = try Program()
        let terminal = try program.open(now: "2026-11-23T10:30")
        try terminal.wait(for: "Registers")
        try terminal.press("Enter")
        try terminal.wait(for: "closed 09:15")
        try terminal.type("I")
        try terminal.wait(for: "1 of 30 marked")
        try terminal.type("2M")
        try terminal.wait(for: "Why?")
        try terminal.type("Mum rang")
        try terminal.press("Enter")
        try terminal.wait(for: "amended")
        #expect(try program.run("verify").status == 0)
    }

    @Test("two terminals: a mark made on one appears on the other without a key")
    func twoTerminals() throws {
        let program = try Program()
        let door = try program.open()
        let office = try program.open(as: "office")
        try door.wait(for: "Registers")
        try door.press("Enter")
        let shown = try door.wait(for: "Mark  Time")
        let group = shown.first { $0.contains("register") }?.prefix { $0 != "▸" }
        try office.wait(for: "Registers")
        try office.press("C-p")
        try office.wait(for: "Go to")
        try office.type(String(group ?? "").trimmingCharacters(in: .whitespaces) + " morning")
        try office.press("Enter")
        try office.wait(for: "Mark  Time")
        try office.type("2I")
        try office.wait(for: "1 of 30 marked")
        try door.wait(for: "1 of 30 marked")
        try door.type("2 ")
        try door.wait(for: "was marked I")
    }

    @Test("keys that mean nothing, escape sequences and pastes change nothing and stop nothing")
    func noise() throws {
        let program = try Program()
        let terminal = try program.open()
        try terminal.wait(for: "Registers")
        try terminal.press("Enter")
        try terminal.wait(for: "Mark  Time")
        var bytes: [UInt8] = []
        for sequence in [
            "\u{1B}[I", "\u{1B}[O", "\u{1B}[57399u", "\u{1B}[1;5R", "\u{1B}[99~", "\u{1B}]11;rgb:ff/ff/ff\u{7}",
        ] {
            bytes += Array(sequence.utf8)
        }
        bytes += Array("\u{1B}[200~I\nA\nL\u{1B}[201~".utf8)
        try terminal.send(bytes: bytes)
        try terminal.press("Down")
        try terminal.wait("the cursor on row 3, a row below the first to mark") { $0.contains { $0.hasPrefix("▸ 3") } }
        #expect(try terminal.screen().contains { $0.contains("0 of 30 marked") })
    }

    @Test(
        "in colour, without colour, without UTF-8 and on a vt100 the register can be read",
        arguments: [
            ["TERM=tmux-256color", "LC_ALL=C.UTF-8"], ["TERM=tmux-256color", "LC_ALL=C.UTF-8", "NO_COLOR=1"],
            ["TERM=tmux-256color", "LC_ALL=C"], ["TERM=vt100", "LC_ALL=C.UTF-8"],
        ])
    func kinds(environment: [String]) throws {
        let program = try Program()
        let terminal = try program.open(environment: environment)
        try terminal.wait(for: "Registers")
        try terminal.press("Enter")
        try terminal.wait(for: "Mark  Time")
        try terminal.resize(columns: 132, rows: 43)
        try terminal.wait("thirty rows") { $0.contains { $0.contains(" 30 ") } }
        try terminal.resize(columns: 40, rows: 10)
        try terminal.wait(for: "Belong needs 60")
        try terminal.resize(columns: 60, rows: 15)
        try terminal.wait(for: "Mark  Time")
    }

    /// Moves to the name of somebody with a role and gives the demo's passphrase.
    private func choose(_ role: String, program: Program, in terminal: TmuxTerminal) throws {
        let name = program.signInName(of: role)
        for _ in 0..<8 {
            let isChosen = try terminal.screen().contains { $0.trimmingCharacters(in: .whitespaces) == "▸ \(name)" }
            if isChosen { break }
            let before = try terminal.screen()
            try terminal.press("Down")
            try terminal.wait("another name") { $0 != before }
        }
        try terminal.type("demo \(role)")
        try terminal.press("Enter")
    }
}
