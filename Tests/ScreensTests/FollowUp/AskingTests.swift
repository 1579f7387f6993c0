import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Asking after a family")
struct AskingTests {
    @Test("“tried Mum by text, no reply, try again at 10:00” takes at most eight keys from the worklist")
    func eightKeys() throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace).press(.function(5))
        let keys: [Key] = [
            .character("t"), .character("t"), .character("n"), .character("1"), .character("0"), .enter,
        ]
        #expect(keys.count <= 8)
        for key in keys { robot.press(key) }
        #expect(robot.message == "Attempt 1 for Chidera: no reply. Next: try again 10:00. Ctrl-Z takes it back.")
        #expect(robot.shell.front is FollowUpScreen)
        let line = try #require(try setting.workspace.followUp().families.first)
        let attempt = try #require(line.attempts.last?.attempt)
        #expect(attempt.whom == "Rachel Baker, mum" && attempt.channel == .text && attempt.outcome == .noReply)
        #expect(attempt.nextAt == ClockTime("10:00") && attempt.contact != nil)
        robot.press(.control("z"))
        #expect(try setting.workspace.followUp().families.first?.attempts.isEmpty == true)
    }

    @Test("the next attempt proposes the first contact who was not tried today, by the way that they like")
    func nextContact() throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace).press(.function(5)).type("ttn").press(.enter).type("t")
        #expect(robot.shows("Whom: Tom Baker, dad"))
        robot.press(.enter)
        #expect(robot.shows("Tom Baker, dad, by call"), "Enter takes the channel that he asked for")
        robot.press(.escape, .character("3"), .character("l"))
        #expect(robot.shows("Joan Baker, gran, by letter"))
    }

    @Test("S17: the call screen shows preferred channel, best time and language before the number; another way says so")
    func callScreen() throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace).press(.function(5), .enter)
        let likes = try #require(robot.rows.firstIndex { $0.contains("text after 15:00") && $0.contains("Welsh") })
        let number = try #require(robot.rows.firstIndex { $0.contains("01632 960001") })
        #expect(likes < number)
        #expect(!robot.shows("is not what they asked for"))
        robot.type("c")
        #expect(robot.shows("They asked for text; email is not what they asked for."))
        robot.type("2")
        #expect(robot.shows("Reach     call  01632 960002"))
        #expect(robot.shows("not checked yet"))
        robot.type("i")
        #expect(robot.shows("checked: the right person"))
        robot.press(.enter, .enter).type("s").press(.enter)
        let attempt = try #require(try setting.workspace.followUp().families[0].attempts.last?.attempt)
        #expect(attempt.isIdentityChecked && attempt.whom == "Tom Baker, dad" && attempt.outcome == .spoke)
    }

    @Test("S28: the open-question guide stands on the call screen, and suggests no reason", arguments: [24, 43])
    func guide(rows: Int) throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace, size: Size(columns: rows == 24 ? 80 : 132, rows: rows))
            .press(.function(5), .enter)
        if rows == 24 { robot.press(.end) }
        #expect(robot.shows("Ask openly"))
    }

    @Test("the reason heard changes every session of both children, and the line goes; Ctrl-Z brings it back")
    func explain() throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace).press(.function(5), .down, .down, .down)
        #expect(robot.rows.contains { $0.contains("Amy Adeyemi, Ben Adeyemi") || $0.contains("Ben Adeyemi, Amy") })
        robot.type("eI").press(.tab).type("both have a bug").press(.enter)
        #expect(robot.message.hasPrefix("Heard: I (ill) for Amy and Ben, 2 sessions. The N stays in the history."))
        #expect(!robot.shows("Adeyemi"))
        robot.press(.control("z"))
        #expect(robot.shows("Why?"), "the register has closed: taking it back owes a reason")
        robot.type("wrong family").press(.enter)
        #expect(robot.shows("Adeyemi"))
    }

    @Test("a code that is none is refused under its field, and the words stay")
    func wrongCode() throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace).press(.function(5)).type("e9").press(.enter)
        #expect(robot.shows("a code: I ill"))
        robot.press(.backspace).type("n").press(.enter)
        #expect(robot.shows("N is what it is now"))
    }

    @Test("a reason may be said in a word: dentist finds M, and a word for several codes names them")
    func codeByMeaning() throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace).press(.function(5)).type("eleave").press(.enter)
        #expect(robot.shows("which: "))
        for _ in 0..<5 { robot.press(.backspace) }
        robot.type("dentist").press(.enter)
        #expect(robot.message.hasPrefix("“dentist” is M, "))
        robot.press(.enter)
        #expect(robot.message.hasPrefix("Heard: M (appointment) for Chidera, 1 session."), "\(robot.message)")
    }

    @Test("a step is kept with what came of it, never ticked off without a word")
    func stepTaken() throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace).press(.function(5)).type("x")
        let step = try #require(try setting.workspace.followUp().families.first?.stepToTake?.name)
        #expect(robot.shows(step))
        robot.press(.enter)
        #expect(robot.shows("a word or two"))
        robot.type("Alex knows").press(.enter)
        #expect(robot.message.hasPrefix("Taken for Chidera: \(step)"))
        let kept = try setting.workspace.story(of: TestSetting.child(0)).compactMap { line -> EscalationTaken? in
            guard case .escalation(let taken)? = line.content else { return nil }
            return taken
        }
        #expect(kept.map(\.words) == ["Alex knows"])
    }

    @Test(
        "managers choose the setting's steps on a screen; a line without a time is said, and others are told whose it is"
    )
    func ownSteps() throws {
        let setting = try FollowUpScene.make()
        let office = Robot(setting.workspace).press(.function(5)).type("S")
        #expect(office.message == "The steps are chosen by a manager.")
        try setting.signIn(as: .manager)
        let robot = Robot(setting.workspace).press(.function(5)).type("S").press(.enter).type("Ring the bell")
            .press(.function(8))
        #expect(robot.shows("has no time"))
        robot.press(.home).type("day 4 ").press(.function(8))
        #expect(robot.message == "6 steps kept; they hold from now on.")
        #expect(setting.workspace.escalationSteps.last == EscalationStep("Ring the bell", due: .schoolDay(4)))
    }

    @Test("a worry is told in two keys, and stands on the lead's Today at once")
    func worry() throws {
        let setting = try FollowUpScene.make()
        let lead = Robot(try setting.anotherTerminal(as: .manager))
        let robot = Robot(setting.workspace).press(.function(5)).type("w").press(.enter)
        #expect(robot.message.hasPrefix("Alex Morgan is told, 09:20."))
        lead.hear(.dataChanged)
        #expect(lead.row(with: "Worry told")?.contains("Chidera Abara") == true)
        lead.press(.home, .enter)
        #expect(lead.shows("A worry about Chidera Abara"))
        lead.press(.escape)
        #expect(!lead.shows("Worry told"))
    }

    @Test("when to try again is read as people type it")
    func times() throws {
        let today = try #require(CivilDate(iso: "2026-11-23"))
        let now = try #require(ClockTime("09:20"))
        #expect(NextTime.read("10", today: today, now: now)?.at == ClockTime("10:00"))
        #expect(NextTime.read("1015", today: today, now: now)?.at == ClockTime("10:15"))
        #expect(NextTime.read("+30", today: today, now: now)?.at == ClockTime("09:50"))
        #expect(NextTime.read("9", today: today, now: now) == nil, "it has passed")
        #expect(NextTime.read("tomorrow 9", today: today, now: now)?.on == today.adding(days: 1))
        #expect(NextTime.read("tomorrow", today: today, now: now)?.at == nil)
        #expect(NextTime.read("soon", today: today, now: now) == nil)
    }

    @Test("Today's line opens the call screen for those who ask, and the register for those at the door")
    func today() throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace)
        #expect(robot.row(with: "Not yet heard")?.contains("Chidera Abara") == true)
        while (robot.shell.front as? TodayScreen)?.focused?.kind != .notYetHeard { robot.press(.down) }
        robot.press(.enter)
        #expect(robot.shell.front is CallScreen)
        let door = Robot(try setting.anotherTerminal(as: .practitioner))
        while (door.shell.front as? TodayScreen)?.focused?.kind != .notYetHeard { door.press(.down) }
        door.press(.enter)
        #expect(door.shell.front is RegisterScreen)
    }
}
