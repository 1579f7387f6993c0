import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Thresholds and words, in keys")
struct ThresholdsTests {
    private func open(_ role: Role = .manager) throws -> (robot: Robot, setting: TestSetting) {
        let setting = try TestSetting.make(children: 8)
        try setting.signIn(as: role)
        return (Robot(setting.workspace).press(.function(5), .tab).type("t"), setting)
    }

    @Test("what new thresholds would have raised is shown first; only the second F8 keeps them")
    func preview() throws {
        let (robot, setting) = try open()
        robot.type("7")
        #expect(robot.shows("changed: F8 shows what they would raise"))
        robot.press(.function(8))
        #expect(robot.shows("F8 keeps these") && robot.shows("children were worth asking about"))
        #expect(setting.workspace.patternSettings == PatternSettings(), "nothing is kept yet")
        robot.type("8")
        #expect(robot.shows("changed: F8 shows"), "another change asks for another preview")
        robot.press(.function(8), .function(8))
        #expect(setting.workspace.patternSettings[.weekday].atLeast == 78)
        #expect(robot.shows("as kept"))
    }

    @Test("a pattern is switched off with Space, and comes back as proposed with x")
    func toggle() throws {
        let (robot, setting) = try open()
        robot.type(" ").press(.function(8), .function(8))
        #expect(!setting.workspace.patternSettings[.weekday].isOn)
        robot.type("x").press(.function(8), .function(8))
        #expect(setting.workspace.patternSettings == PatternSettings())
    }

    @Test("who manages nothing is told so", arguments: [Role.practitioner, .office])
    func others(role: Role) throws {
        let (robot, _) = try open(role)
        #expect(robot.message == "Choosing thresholds is for managers.")
        #expect(robot.shell.front is WorthAskingScreen)
        robot.type("l")
        #expect(robot.message == "Choosing the words is for managers.")
    }

    @Test("a list of words is kept, used wherever text is typed, and refused where a line is no pair")
    func words() throws {
        let (robot, setting) = try open()
        robot.press(.escape).type("l").press(.paste("\nwobbly")).press(.function(8))
        #expect(robot.shows("is no pair of words"))
        robot.press(.paste(" > settling in"), .function(8))
        #expect(setting.workspace.hasOwnLanguage && setting.workspace.language.words.last?.avoid == "wobbly")
        robot.press(.function(4), .enter).type("n").type("a wobbly start")
        #expect(robot.shows("“wobbly”: better “settling in”."))
    }
}
