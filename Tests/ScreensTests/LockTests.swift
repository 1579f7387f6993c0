import Canvas

import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("A locked screen shows nothing and lets nobody past")
struct LockTests {
    @Test("no key leads from the lock to a place, not even by way of help")
    func noWayRound() throws {
        let robot = try open()
        robot.press(.enter, .function(9), .function(1))
        for key in [Key.function(2), .function(3), .function(4), .control("p"), .alt("1"), .escape, .control("z")] {
            robot.press(key)
            #expect(robot.shell.isLocked, "\(key.name)")
            #expect(!robot.shows("Abara"))
        }
        robot.hear(.minute)
        #expect(robot.shell.isLocked)
    }

    @Test("a click on a place is no way past it either")
    func clicks() throws {
        let robot = try open()
        robot.press(.function(9), .mouse(.press, Position(row: 0, column: 1)))
        #expect(robot.shell.isLocked)
    }

    @Test("the screen blanks by itself after five minutes without a key")
    func idle() throws {
        let robot = try open()
        for _ in 0..<5 { robot.hear(.minute) }
        #expect(robot.shell.isLocked)
        #expect(robot.shows("Belong is locked"))
    }

    @Test("another person takes over by PIN and begins at Today, with nothing of the first person's to undo")
    func handOver() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .office)
        let robot = Robot(setting.workspace)
        robot.shell.carryOut(.choosePIN("2580"))
        robot.press(.control("k"))
        try setting.signIn(as: .practitioner)
        robot.shell.begin()
        robot.press(.enter, .character("I"), .function(9))
        while robot.row(with: "sam")?.contains("▸") != true { robot.press(.down) }
        robot.type("2580").press(.enter)
        #expect(!robot.shell.isLocked)
        #expect(robot.row(with: "Sam T") != nil)
        robot.press(.control("z"))
        #expect(robot.message == "You have changed nothing since you signed in.")
    }

    @Test("five wrong PINs and the program forgets the keys: only a passphrase goes on")
    func wrongPINs() throws {
        let robot = try open()
        robot.shell.carryOut(.choosePIN("2580"))
        robot.press(.function(9))
        for _ in 0..<5 { robot.type("1111").press(.enter) }
        #expect(robot.shell.scene.person == nil)
        #expect(robot.shows("Passphrase"))
        #expect(!robot.shows("Abara"))
    }

    private func open() throws -> Robot {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        return Robot(setting.workspace)
    }
}
