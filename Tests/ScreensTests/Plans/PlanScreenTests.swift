import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Plans are written by keyboard, and the register follows")
struct PlanScreenTests {
    private let setting: TestSetting

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:52")
        try setting.signIn(as: .manager)
    }

    @Test("a way back is begun, agreed, made active and its first step begun, all by keys")
    func whole() throws {
        let robot = Robot(setting.workspace)
        robot.press(.function(6), .character("n")).type("chid").press(.enter)
        robot.press(.tab).type("Back to Oak Room").press(.tab).type("builds, kind").press(.enter)
        #expect(robot.shows("Begun for Chidera"))
        robot.press(.enter)
        #expect(robot.shows("Still needs"))
        robot.press(.down, .enter).type("The bell is too loud.").press(.tab).type("drawing").press(.function(8))
        robot.press(.down, .enter).type("mornings are hardest").press(.tab).type("Mum").press(.function(8))
        robot.press(.character("a")).type("Morning, by the garden door").press(.tab, .tab).type("9:00-11:00")
            .press(.tab).type("garden door").press(.function(8))
        #expect(robot.shows("09:00–11:00"))
        robot.press(.character("g")).type("Rachel, mum").press(.enter)
        robot.press(.character("m"), .tab, .tab).type("Alex").press(.tab).type("26 Nov").press(.function(8))
        #expect(!robot.shows("Still needs"))
        robot.press(.character("s"), .enter)
        #expect(robot.shows("agreed"))
        robot.press(.character("s"), .enter)
        #expect(robot.shows("active · review Thu 26 Nov"))
        robot.press(.character("n"), .enter)
        #expect(robot.shows("a step begins only") || robot.shows("A step begins only"))
        robot.type("Rachel, mum").press(.enter)
        #expect(robot.shows("● Morning, by the garden door"))
        let child = try #require(try setting.workspace.supportPlans().first).child
        let page = try setting.workspace.register(of: TestSetting.oak, Session(robot.shell.scene.today, .morning))
        #expect(page.rows.first { $0.id == child }?.planWords.contains("Step 1 of the plan") == true)
    }

    @Test("how it went is two keys, and stands beside its step at once")
    func twoKeys() {
        let robot = Robot(setting.workspace)
        PlanVisits.openLadder(robot).press(.character("o"), .character("d"))
        #expect(robot.message.hasPrefix("Kept for"))
        #expect(robot.shows("3 of 4 days"))
        robot.press(.control("z"))
        #expect(robot.shows("2 of 4 days"))
    }

    @Test("words typed in a plan's form are on disk at the end of each word, before the form is left")
    func drafts() {
        let robot = Robot(setting.workspace)
        PlanVisits.openLadder(robot).press(.character("m"), .end).type(" and more soon")
        let again = Robot(setting.workspace)
        again.press(.function(6), .enter, .character("m"))
        #expect(again.shows("Back to Oak Room and more"), "all but the word being typed")
        #expect(!again.shows("soon"))
    }

    @Test("two managers: the second sees both wordings, chooses by key, and only what was chosen changes")
    func conflict() throws {
        let robot = Robot(setting.workspace)
        PlanVisits.conflict(robot)
        #expect(robot.shows("Back to Oak Room soon") && robot.shows("Back among friends"))
        #expect(try setting.workspace.supportPlans().first?.title == "Back among friends")
        robot.press(.enter)
        #expect(robot.message.contains("Choose for each part first"))
        robot.press(.character("m"), .enter)
        #expect(try setting.workspace.supportPlans().first?.title == "Back to Oak Room soon")
    }

    @Test("a soft start after closing without an agreement says that later arrivals are U; Enter again keeps it")
    func afterClosing() {
        let robot = Robot(setting.workspace)
        PlanVisits.keepLadder(robot, timetable: false)
        robot.press(.function(6), .enter, .character("a")).type("Later still").press(.tab, .tab).type("9:40-11:00")
            .press(.function(8))
        #expect(robot.shows("later arrivals are U"))
        robot.press(.function(8))
        #expect(robot.shows("Later still"))
    }

    @Test("i writes the reminders as a calendar, and says where")
    func calendar() {
        let robot = Robot(setting.workspace)
        PlanVisits.keepLadder(robot)
        robot.press(.function(6), .character("i"))
        #expect(robot.message.contains("reminders.ics"))
    }

    @Test("somebody who sees totals alone finds no plan and no name")
    func leader() throws {
        PlanVisits.keepLadder(Robot(setting.workspace))
        try setting.signIn(as: .leader)
        let robot = Robot(setting.workspace).press(.function(6))
        #expect(!robot.shows("Chidera") && !robot.shows("Oak Room"))
    }
}
