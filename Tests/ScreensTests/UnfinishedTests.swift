import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Nothing typed and nothing seen is lost or swapped while others work")
struct UnfinishedTests {
    @Test("a code chosen from a list rests on what the person saw when it opened, not on what came meanwhile")
    func conflictUnderLayer() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        robot.press(.enter, .character("y"))
        let office = Robot(try setting.anotherTerminal(as: .office))
        office.press(.down, .enter, .character("I"))
        robot.hear(.dataChanged)
        robot.press(.character("1"))
        #expect(robot.shows("Two facts about Chidera Abara"))
    }

    @Test("words being typed stay when another terminal writes, and when the minute turns")
    func typingStays() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        robot.press(.enter, .enter, .tab, .tab, .tab, .tab).type("Gran").press(.escape)
        robot.press(.enter, .tab, .tab, .tab, .tab).type(" Jo")
        let office = Robot(try setting.anotherTerminal(as: .office))
        office.press(.down, .enter, .character("5"), .character("I"))
        robot.hear(.dataChanged)
        robot.hear(.minute)
        #expect(robot.shows("Gran Jo"))
    }

    @Test(
        "words left behind by a function key, by Escape or by the lock come back as a draft",
        arguments: [
            Key.function(2), .escape, .function(9),
        ])
    func drafts(key: Key) throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        robot.press(.enter, .enter, .tab, .tab, .tab, .tab).type("Gran rang").press(key)
        let again = Robot(setting.workspace)
        again.press(.enter, .enter)
        #expect(again.shows("Gran rang"))
    }

    @Test("a draft is forgotten once what it led to is on disk")
    func draftServed() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        robot.press(.enter, .enter, .tab, .tab, .tab, .tab).type("Gran rang").press(.enter)
        #expect(robot.message.hasPrefix("Noted for Chidera"))
        robot.press(.enter)
        #expect(robot.row(with: "Who told us")?.contains("Gran") == false)
        #expect(robot.shows("told by Gran rang"))
    }

    @Test("the cursor goes on once a reason was given, and stays when none was")
    func cursorAfterReason() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        robot.press(.enter, .character("I"))
        try setting.clock.set("2026-11-23T10:20")
        robot.hear(.minute)
        robot.press(.character("1"), .character("M"), .escape)
        #expect(robot.row(with: "Abara")?.hasPrefix("▸") == true)
        robot.press(.character("M")).type("1").press(.enter)
        #expect(robot.row(with: "Ahmed")?.hasPrefix("▸") == true)
    }
}
