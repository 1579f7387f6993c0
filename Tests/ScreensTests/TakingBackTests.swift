import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Everything can be taken back, and nothing recorded is replaced unseen")
struct TakingBackTests {
    @Test("a departure filled in by mistake is taken back by Ctrl-Z and made again by Ctrl-Y, with its own time")
    func departure() throws {
        let setting = try TestSetting.make(now: "2026-11-23T09:05")
        let robot = try open(setting)
        robot.press(.character(" "), .character("1"), .enter, .tab).type("0900").press(.enter)
        #expect(robot.message.contains("left at 09:00. Ctrl-Z undoes it."))
        #expect(robot.row(with: "Abara")?.contains("left 09:00") == true)
        try setting.clock.set("2026-11-23T09:08")
        robot.press(.control("z"))
        #expect(robot.message.hasPrefix("Taken back: ") && robot.message.contains("left at 09:00. Ctrl-Y"))
        #expect(robot.row(with: "Abara")?.contains("left") == false)
        robot.press(.control("y"))
        #expect(robot.row(with: "Abara")?.contains("left 09:00") == true)
        robot.press(.control("z"), .character("1"), .enter)
        #expect(robot.shows("left 09:00, taken back 09:08 by Priya Nair"))
    }

    @Test("finishing is taken back by Ctrl-Z; a change after finishing stands beside it in the line of the register")
    func finishing() throws {
        let robot = try open(TestSetting.make(now: "2026-11-23T09:09"))
        robot.press(.character("A"), .function(8))
        #expect(robot.rows[1].contains("finished 09:09"))
        robot.press(.character("1"), .character("I"))
        #expect(robot.rows[1].contains("finished 09:09, then changed"))
        robot.press(.control("z"))
        #expect(robot.rows[1].contains("finished 09:09, open until"))
        robot.press(.control("z"))
        #expect(robot.message.hasPrefix("The register is open again"))
        #expect(!robot.rows[1].contains("finished"))
    }

    @Test("L on a planned absence shows the fact first, as Space does; the second L records the arrival")
    func lateOverPlan() throws {
        let robot = try open(TestSetting.make())
        robot.press(.character("1"), .character("3"), .character("L"))
        #expect(robot.message.contains("A planned absence expects Ada as M"))
        #expect(robot.message.contains("L again"))
        #expect(robot.row(with: "Jones")?.contains("2 min") == false)
        robot.press(.character("L"))
        #expect(robot.row(with: "Jones")?.contains("2 min") == true)
    }

    @Test(
        "+ makes the mark that is planned, names the plan as its cause, and says why it cannot where nothing is planned"
    )
    func confirm() throws {
        let robot = try open(TestSetting.make())
        robot.press(.character("1"), .character("3"), .character("+"))
        #expect(robot.message.contains("M"))
        #expect(robot.row(with: "Jones")?.contains("08:52") == true)
        robot.press(.control("z"))
        #expect(robot.row(with: "Jones")?.contains("08:52") == false)
        robot.press(.character("1"), .character("+"))
        #expect(robot.message.contains("No absence of"))
    }

    @Test("planning over a mark or another plan says what stands; Enter again plans it, and Ctrl-Z takes it back")
    func planOver() throws {
        let robot = try open(TestSetting.make())
        robot.press(.character(" "), .character("1"), .control("o"), .enter)
        #expect(robot.shows("Plan an absence for"))
        #expect(robot.message.hasPrefix("Enter again plans it."))
        #expect(robot.message.contains("The mark / (here) stays."))
        robot.press(.enter)
        #expect(!robot.shows("Plan an absence for"))
        #expect(robot.message.contains("Planned for") && robot.message.hasSuffix("The mark / (here) stays."))
        robot.press(.control("z"))
        #expect(robot.message.hasPrefix("Taken back: the planned absence of"))
        robot.press(.character("1"), .character("3"), .control("o"), .enter)
        #expect(robot.message.contains("is planned for Ada already"))
    }

    @Test("a plan is taken back from the details with the key that the key bar names, and what was typed is kept")
    func fromDetails() throws {
        let robot = try open(TestSetting.make())
        robot.press(.character("1"), .character("3"), .enter)
        #expect(robot.rows.last?.contains("Ctrl-X take plan back") == true)
        robot.press(.tab, .tab, .tab, .tab).type("Gran").press(.control("x"))
        #expect(robot.message.hasPrefix("Taken back: what was planned for Ada. Ctrl-Z plans it again."))
        #expect(robot.row(with: "Jones")?.contains("M") == false)
        robot.press(.enter)
        #expect(robot.shows("Gran") && robot.shows("M taken back  by Priya Nair"))
        #expect(robot.rows.last?.contains("take plan back") == false)
        robot.press(.escape, .control("z"))
        #expect(robot.message == "Planned again: what was planned for Ada. Ctrl-Y takes it back.")
        #expect(robot.row(with: "Jones")?.contains("back 10:30") == true)
    }

    private func open(_ setting: TestSetting) throws -> Robot {
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace)
        robot.press(.enter)
        return robot
    }
}
