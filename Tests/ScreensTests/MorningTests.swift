import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("The morning register, one key a child")
struct MorningTests {
    @Test("thirty children with one late, one ill and one not known take at most 14 keys from sign-in to finished")
    func fourteenKeys() throws {
        let setting = try TestSetting.make(now: "2026-11-23T09:09")
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        let keys: [Key] = [
            .enter, .character("1"), .character("5"), .character("L"), .character("="), .character("7"), .enter,
            .character("4"), .character("I"), .character("9"), .character("N"), .character("A"), .function(8),
        ]
        for key in keys { robot.press(key) }
        #expect(keys.count <= 14)
        #expect(robot.message.hasPrefix("Finished 09:09: 26 here, 3 away, 1 expected later: Noah (by 09:10)."))
        #expect(robot.message.contains("Ask after Cerys"))
        #expect(robot.shell.front.count(in: robot.shell.scene) == "29 of 30 marked")
        robot.press(.character("1"), .character("5"))
        #expect(robot.row(with: "Khan, Yusuf")?.contains("7 min") == true)
    }

    @Test("Space marks here and goes to the next child not yet marked")
    func space() throws {
        let robot = try open()
        robot.press(.character("2"), .character("I"), .character("1"), .character(" "))
        #expect(robot.row(with: "Abara")?.contains("/") == true)
        #expect(robot.row(with: "Åkesson")?.hasPrefix("▸") == true, "row 2 has a mark and is passed over")
    }

    @Test("on what a plan expects the first Space shows the fact and the second says that the child is here")
    func plannedFact() throws {
        let robot = try open()
        robot.press(.character("1"), .character("3"), .character(" "))
        #expect(robot.message.contains("A planned absence expects Ada as M"))
        #expect(robot.row(with: "Jones")?.contains("/") == false)
        robot.press(.character(" "))
        #expect(robot.row(with: "Jones")?.contains("/") == true)
    }

    @Test("a change is taken back by Ctrl-Z and made again by Ctrl-Y, as entries of their own")
    func undoRedo() throws {
        let robot = try open()
        robot.press(.character("I"), .control("z"))
        #expect(robot.row(with: "Abara")?.contains("–") == true)
        robot.press(.control("y"))
        #expect(robot.row(with: "Abara")?.contains("I") == true)
        robot.press(.character("1"), .enter)
        #expect(robot.rows.filter { $0.contains("by Priya Nair, class teacher") }.count == 3)
    }

    @Test("one Ctrl-Z takes back everybody that A marked")
    func everyone() throws {
        let robot = try open()
        robot.press(.character("A"))
        #expect(robot.message.hasPrefix("28 children marked here"))
        robot.press(.control("z"))
        #expect(robot.shell.front.count(in: robot.shell.scene) == "0 of 30 marked")
    }

    @Test("after closing a change asks for its reason, and keeps it")
    func amendment() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        robot.press(.enter, .character("I"))
        try setting.clock.set("2026-11-23T10:20")
        robot.hear(.minute)
        robot.press(.character("1"), .character("M"))
        #expect(robot.shows("Why?"))
        robot.press(.enter)
        #expect(robot.message.contains("A reason is owed"))
        robot.type("Mum rang: dentist").press(.enter)
        #expect(robot.row(with: "Abara")?.contains("amended") == true)
        robot.press(.character("1"), .enter)
        #expect(robot.shows("I became M  by Priya Nair, class teacher: Mum rang"))
    }

    @Test("finishing goes to the children without a mark, but not to one who is expected later")
    func finish() throws {
        let robot = try open()
        robot.press(.character("A"), .character("4"), .backspace, .function(8))
        #expect(robot.message.contains("1 child has no mark yet"))
        #expect(robot.row(with: "Bahrami")?.hasPrefix("▸") == true)
        robot.press(.character(" "), .function(8))
        #expect(robot.message.hasPrefix("Finished 08:52"))
        #expect(robot.message.contains("1 expected later"))
    }

    @Test("another terminal's mark appears without a key, and a stale change shows both facts")
    func twoTerminals() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        robot.press(.enter)
        let office = Robot(try setting.anotherTerminal(as: .office))
        office.press(.down, .enter, .character("1"), .character("I"))
        #expect(office.row(with: "Abara")?.contains("I") == true)
        robot.press(.character("1"), .character(" "))
        #expect(robot.shows("Two facts about Chidera Abara"))
        #expect(robot.shows("marked I (ill)"))
        robot.press(.enter)
        #expect(robot.row(with: "Abara")?.contains(" I ") == true)
        office.press(.character("2"), .character("M"))
        robot.hear(.dataChanged)
        #expect(robot.row(with: "Ahmed")?.contains("M") == true)
    }

    @Test("no key ends the program by chance: Escape, q, Ctrl-C and Ctrl-Z leave it running")
    func staysOpen() throws {
        let robot = try open()
        robot.press(.escape, .escape, .character("q"), .control("c"), .control("z"), .escape)
        #expect(robot.shell.isRunning)
        robot.press(.function(10))
        #expect(!robot.shell.isRunning)
    }

    private func open() throws -> Robot {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        robot.press(.enter)
        return robot
    }
}
