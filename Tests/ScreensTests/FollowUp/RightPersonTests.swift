import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("An attempt is kept for the person who was asked")
struct RightPersonTests {
    private let setting: TestSetting
    private let child = TestSetting.child(0)

    init() throws {
        setting = try FollowUpScene.make()
    }

    private func callLast(_ forename: String) throws {
        let other = try setting.anotherTerminal(as: .office)
        let line = try #require(try other.profile(of: child).contacts.first { $0.details.forename == forename })
        var details = line.details
        details.priority = 9
        try other.keepContact(details, of: child, as: line.id)
    }

    private var last: ContactAttempt {
        get throws { try #require(try setting.workspace.callPage(of: child).family.attempts.last?.attempt) }
    }

    @Test("another calling order meanwhile leaves whoever was chosen chosen, on the call screen and in the form")
    func reordered() throws {
        let robot = Robot(setting.workspace).press(.function(5), .enter).type("2i")
        try callLast("Rachel")
        robot.hear(.dataChanged)
        #expect(robot.shows("1 of 3  Tom Baker, dad") && robot.shows("checked: the right person"))
        robot.press(.enter, .enter)
        try callLast("Tom")
        robot.hear(.dataChanged).type("s").press(.enter)
        #expect(try last.whom == "Tom Baker, dad")
        #expect(try last.isIdentityChecked)
    }

    @Test("that it is the right person was made sure of for one alone: another contact in the form clears it")
    func another() throws {
        let robot = Robot(setting.workspace).press(.function(5), .enter).type("2i").press(.enter).type("3lw")
        robot.press(.enter)
        #expect(robot.shell.front is CallScreen)
        #expect(try last.whom == "Joan Baker, gran")
        #expect(try !last.isIdentityChecked)
    }

    @Test("S17: when somebody is best reached stands before their number")
    func bestTime() throws {
        let work = try setting.anotherTerminal(as: .office)
        let line = try #require(try work.profile(of: child).contacts.first)
        var details = line.details
        details.bestTime = "never before nine"
        try work.keepContact(details, of: child, as: line.id)
        let robot = Robot(setting.workspace).hear(.dataChanged).press(.function(5), .enter)
        let best = try #require(robot.rows.firstIndex { $0.contains("best never before nine") })
        #expect(best < (try #require(robot.rows.firstIndex { $0.contains("01632 960001") })))
    }

    @Test("a key adult outside the group is told before the form that the mark is for others to change")
    func outsideTheGroup() throws {
        let amy = TestSetting.child(0, of: TestSetting.elm)
        let manager = try setting.anotherTerminal(as: .manager)
        let priya = try manager.staff(signingInAs: "priya").id
        for place in [0, 1] {
            try manager.nameKeyAdult(
                priya, of: TestSetting.child(place, of: TestSetting.elm), as: .first, from: Session.monday.date)
        }
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace).press(.function(5))
        for _ in 0..<6 where (robot.shell.front as? FollowUpScreen)?.family?.id != amy { robot.press(.down) }
        try #require((robot.shell.front as? FollowUpScreen)?.family?.id == amy)
        robot.type("e")
        #expect(robot.shell.front is FollowUpScreen)
        #expect(robot.message.hasPrefix("The mark is changed by the office"))
    }
}
