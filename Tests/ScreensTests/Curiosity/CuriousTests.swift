import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Being curious, in keys")
struct CuriousTests {
    /// Something noticed can be kept from wherever a child is shown.
    nonisolated static let places: [String] = ["register", "child", "children", "follow-up", "worth asking"]

    private func robot(at place: String, _ setting: TestSetting) -> Robot {
        let robot = Robot(setting.workspace)
        switch place {
        case "register": robot.press(.function(3))
        case "child": robot.press(.function(4), .enter)
        case "children": robot.press(.function(4))
        case "follow-up": robot.press(.function(5))
        default: robot.press(.function(5), .tab)
        }
        return robot
    }

    @Test("anyone raises one in two keys from anywhere a child is shown", arguments: places)
    func twoKeys(place: String) throws {
        let setting = try TestSetting.make(now: "2026-11-23T09:20", children: 8)
        try setting.signIn(as: .practitioner)
        try setting.mark(0, "2026-11-23", .morning, .notYetKnown)
        if place == "worth asking" {
            try setting.workspace.take(.notice("x"), on: .noticed, about: TestSetting.child(0))
        }
        let before = try setting.workspace.worthAsking().lines.flatMap(\.items).count
        let robot = robot(at: place, setting)
        robot.press(.control("u"), .enter)
        #expect(robot.message.contains("noticed; those who ask see it now"), "\(robot.message)")
        #expect(try setting.workspace.worthAsking().lines.flatMap(\.items).count == before + 1)
        robot.press(.control("z"))
        #expect(try setting.workspace.worthAsking().lines.flatMap(\.items).count == before)
    }

    @Test("from the list: one key and the words ask, and one key with a reason puts aside")
    func steps() throws {
        let setting = try TestSetting.make(children: 8)
        try setting.signIn(as: .practitioner)
        let work = setting.workspace
        try work.take(.notice("quiet on Fridays"), on: .noticed, about: TestSetting.child(1))
        let robot = Robot(work).press(.function(5), .tab)
        #expect(robot.shows("quiet on Fridays") && robot.shows("noticed"))
        robot.type("a").type("Rachel, mum").press(.tab, .tab).type("He sleeps badly").press(.enter)
        #expect(robot.message.hasSuffix("asked Rachel, mum. Ctrl-Z takes it back."))
        #expect(robot.shell.front is WorthAskingScreen && robot.shows("asked"))
        robot.type("d").press(.enter)
        #expect(robot.shows("a reason is owed"), "it does not close silently")
        robot.type("club").press(.enter)
        #expect(robot.shows("Nothing is worth asking about now."))
        robot.press(.control("z"))
        #expect(robot.shows("quiet on Fridays"))
        robot.press(.enter)
        #expect(robot.shell.front is CuriosityScreen && robot.shows("He sleeps badly"))
        robot.type("u").type("late nights").press(.enter)
        #expect(robot.shows("understood"))
        robot.type("a")
        #expect(robot.message == "This was closed. o opens it again.")
        robot.type("o")
        #expect(robot.message.contains("open again"))
        robot.type("r").press(.tab).type("not sure").press(.enter)
        #expect(robot.message.contains("still open; it comes back on Mon 7 Dec"))
    }

    @Test("a suggested first conversation stands above the words that are asked for")
    func conversation() throws {
        let setting = try TestSetting.make(children: 8)
        try setting.signIn(as: .practitioner)
        try setting.workspace.take(.notice("quiet"), on: .noticed, about: TestSetting.child(1))
        let robot = Robot(setting.workspace).press(.function(5), .tab).type("a")
        #expect(robot.shows("For your own voice:") && robot.shows("What have you noticed?"))
    }

    @Test("S6: a lesson note takes three keys from a child's page and from the register, and the mark stays")
    func lesson() throws {
        let setting = try TestSetting.make(children: 8)
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace).press(.function(4), .enter)
        robot.press(.control("v")).type("l1")
        #expect(robot.message.hasPrefix("Kept for"))
        #expect(robot.shows("left maths"))
        let register = Robot(setting.workspace).press(.function(3), .character(" "), .up)
        let row = try #require(register.row(with: "08:52"))
        register.press(.control("v")).type("s").type("library").press(.enter)
        #expect(register.message.hasPrefix("Kept for") && register.row(with: "08:52") == row)
    }

    @Test("a word that blames is underlined, what is better stands in row 23, and nothing is blocked")
    func words() throws {
        let setting = try TestSetting.make(children: 8)
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace).press(.function(4), .enter).type("n").type("he won't come in")
        #expect(robot.rows[21].contains("or") || robot.rows[22].hasPrefix("“won't”: better “can't yet”."))
        let underlined = (0..<robot.frame.grid.size.rows).flatMap { robot.frame.grid.row($0) }.count {
            $0.role == .match
        }
        #expect(underlined == 5)
        robot.press(.function(8))
        #expect(robot.message.hasPrefix("Kept for"))
        #expect(robot.shows("he won't come in"))
    }

    @Test("f narrows the list by the words of a group or an age, and says so; everybody brings all back")
    func filter() throws {
        let setting = try TestSetting.make(children: 8)
        try setting.signIn(as: .manager)
        let elm = TestSetting.child(1, of: TestSetting.elm)
        try setting.workspace.take(.notice("in Oak"), on: .noticed, about: TestSetting.child(1))
        try setting.workspace.take(.notice("in Elm"), on: .noticed, about: elm)
        let robot = Robot(setting.workspace).press(.function(5), .tab)
        robot.type("felm").press(.enter)
        #expect(robot.shows("in Elm") && !robot.shows("in Oak") && robot.shows("only Elm Room: f shows more"))
        robot.type("f").press(.enter)
        #expect(robot.shows("in Elm") && robot.shows("in Oak"))
        robot.type("m")
        #expect(robot.shows("in Elm") && !robot.shows("in Oak"), "Elm Room has nobody of its own: a manager asks")
        robot.press(.tab)
        #expect(robot.shell.front is FollowUpScreen)
    }

    @Test("no key stands for two actions")
    func keys() {
        check(WorthAskingScreen.actions)
        check(CuriosityScreen.actions)
        check(ThresholdsScreen.actions)
        check(FollowUpScreen.actions)
        check(ChildScreen.actions)
        check(ChildrenScreen.actions)
        check(RegisterScreen.actions)
    }

    private func check<Target>(_ actions: [Action<Target>]) {
        let keys = actions.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
        #expect(Set(actions.map(\.name)).count == actions.count)
    }
}
