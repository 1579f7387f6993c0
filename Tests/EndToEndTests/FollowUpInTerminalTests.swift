import Foundation
import TestSupport
import Testing

@Suite("Hearing why a child is away, in a real terminal", .serialized)
struct FollowUpInTerminalTests {
    @Test("no reply to a text, then Mum texts: N becomes I, taken back and made again, and the log is sound")
    func mumTexts() throws {
        let program = try Program()
        let terminal = try program.open(as: "office", now: "2026-11-23T09:20")
        try terminal.wait(for: "Registers")
        try terminal.press("F3")
        try terminal.wait(for: "Mark  Time")
        try terminal.type("2N")
        let marked = try terminal.wait(for: "1 of 30 marked")
        let name = try #require(marked.first { $0.contains(" marked N") }).components(separatedBy: " marked N")[0]
        try terminal.press("F5")
        try terminal.wait(for: "Not yet heard")
        try terminal.press("C-f")
        try terminal.wait(for: "Find")
        try terminal.type(name)
        try terminal.press("Enter")
        try terminal.wait("the cursor on the child") { $0.contains { $0.hasPrefix("▸ ") && $0.contains(name) } }
        try terminal.type("t")
        try terminal.wait(for: "Whom:")
        try terminal.type("tn10")
        try terminal.press("Enter")
        try terminal.wait(for: "Next: try again 10:00")
        try terminal.press("Enter")
        let call = try terminal.wait(for: "In calling order")
        let likes = try #require(call.firstIndex { $0.hasPrefix("Likes") })
        let reach = try #require(call.firstIndex { $0.hasPrefix("Reach") })
        #expect(likes < reach)
        try terminal.press("Escape")
        try terminal.wait(for: "[all")
        try terminal.type("e")
        try terminal.wait(for: "What was heard about")
        try terminal.type("I")
        try terminal.press("Tab")
        try terminal.type("a cold, back tomorrow")
        try terminal.press("Enter")
        try terminal.wait(for: "Heard: I (ill)")
        try terminal.press("C-z")
        try terminal.wait(for: "Why?")
        try terminal.type("another child")
        try terminal.press("Enter")
        try terminal.wait(for: "Taken back")
        try terminal.wait("the child on the list again") { $0.contains { $0.contains(name) && !$0.contains("Taken") } }
        try terminal.press("C-y")
        try terminal.wait(for: "Why?")
        try terminal.type("it was the right child")
        try terminal.press("Enter")
        try terminal.wait(for: "Made again")
        try terminal.press("F10")
        try terminal.waitForEnd()
        #expect(try program.run("verify").status == 0)
    }
}
