import Application
import Canvas
import Domain
import TestSupport

@testable import Screens

/// How to get to the screens of plans, with something to show on each.
@MainActor
enum PlanVisits {
    static let child = TestSetting.child(1)

    nonisolated static let all: [GoldenScreenTests.Visit] = [
        .init(name: "plans-none", role: .manager) { $0.press(.function(6)) },
        .init(name: "plans", role: .manager) { robot in
            keepLadder(robot)
            keepDraft(robot)
            robot.press(.function(6))
        },
        .init(name: "plans-practitioner", role: .practitioner) { robot in
            robot.press(.function(6))
        },
        .init(name: "plan", role: .manager) { openLadder($0) },
        .init(name: "plan-draft", role: .manager) { robot in
            keepDraft(robot)
            robot.press(.function(6), .enter)
        },
        .init(name: "plan-soft-start", role: .manager) { robot in
            keepLadder(robot, timetable: false)
            robot.press(.function(6), .enter)
        },
        .init(name: "plan-step", role: .manager) { openLadder($0).press(.enter) },
        .init(name: "plan-view", role: .manager) { openLadder($0).press(.home, .down, .enter) },
        .init(name: "plan-went", role: .manager) { openLadder($0).press(.character("o")) },
        .init(name: "plan-next", role: .manager) { openLadder($0).press(.character("n")) },
        .init(name: "plan-state", role: .manager) { robot in
            keepDraft(robot)
            robot.press(.function(6), .enter, .character("s"))
        },
        .init(name: "plan-review", role: .manager) { openLadder($0).press(.character("r")) },
        .init(name: "plan-versions", role: .manager) { robot in
            openLadder(robot).press(.character("K"), .character("v"))
        },
        .init(name: "plan-help", role: .manager) { openLadder($0).press(.function(1), .end) },
        .init(name: "plan-effect", role: .manager) { openLadder($0).press(.character("d")) },
        .init(name: "plan-conflict", role: .manager) { conflict($0) },
        .init(name: "today-reviews", role: .manager) { robot in
            keepLadder(robot, reviewOn: "2026-11-20")
            robot.press(.function(2), .end)
        },
        .init(name: "register-step", role: .manager) { robot in
            keepLadder(robot)
            robot.shell.carryOut(
                .push(
                    RegisterScreen(
                        group: TestSetting.oak, session: Session(robot.shell.scene.today, .morning), at: child)))
            robot.hear(.minute)
        },
    ]

    @discardableResult
    static func openLadder(_ robot: Robot) -> Robot {
        keepLadder(robot)
        return robot.press(.function(6), .enter)
    }

    /// Another manager names the plan anew while its name is being typed here.
    static func conflict(_ robot: Robot) {
        guard let entry = keepLadder(robot) else { return }
        robot.press(.function(6), .enter, .character("m"), .end).type(" soon")
        _ = try? robot.shell.work.changePlan(entry, about: child) { $0.basis.title = "Back among friends" }
        robot.press(.function(8))
    }

    @discardableResult
    static func keepLadder(_ robot: Robot, timetable: Bool = true, reviewOn: String = "2026-11-26") -> EntryID? {
        let work = robot.shell.work
        guard var plan = ladder(contact: work.person?.id, timetable: timetable) else { return nil }
        plan.basis.reviewOn = CivilDate(iso: reviewOn)
        for (step, day) in [(1, "2026-11-09"), (2, "2026-11-12"), (3, "2026-11-18")] {
            guard let day = CivilDate(iso: day) else { return nil }
            try? plan.choose(LadderMove(kind: .begin, step: StepID(rawValue: Int64(step)), day: day, result: .done))
        }
        guard let entry = try? work.keepPlan(.reintegration(plan), about: child).entry else { return nil }
        for (step, day, result, words) in [
            (1, "2026-11-10", StepResult.done, "I showed Mum my peg"), (2, "2026-11-13", .done, ""),
            (2, "2026-11-16", .done, ""), (3, "2026-11-18", .done, ""), (3, "2026-11-19", .partly, ""),
        ] {
            let tried = StepDay(
                plan: entry, step: StepID(rawValue: Int64(step)), result: result, confidence: step == 3 ? 6 : nil,
                words: words)
            _ = try? work.keep(.stepDay(tried), about: child, on: CivilDate(iso: day))
        }
        return entry
    }

    static func keepDraft(_ robot: Robot) {
        var basis = PlanBasis(title: "Calmer lunches", strengths: ["draws maps"])
        basis.views.child = PlanView(words: "the hall echoes", who: "faces")
        let plan = ActionPlan(
            basis: basis,
            actions: [
                PlanAction(
                    id: PlanActionID(rawValue: 1), what: "lunch five minutes early", who: "lunch team",
                    when: "every day", answers: .child, proposedBy: .child),
                PlanAction(id: PlanActionID(rawValue: 2), what: "a new coat peg", who: "Mr Okafor"),
            ])
        _ = try? robot.shell.work.keepPlan(.action(plan), about: TestSetting.child(4))
    }

    private static func ladder(contact: StaffID?, timetable: Bool) -> ReintegrationPlan? {
        guard let met = CivilDate(iso: "2026-11-02"), let from = CivilDate(iso: "2026-11-09") else { return nil }
        let agreed = [
            PlanAgreement(name: "Zaynab", party: .child, day: met),
            PlanAgreement(name: "Mum", party: .family, day: met),
            PlanAgreement(name: "Alex M", party: .setting, day: met),
        ]
        let week: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
        let rows: [(String, Set<Weekday>, Int, Int)] = [
            ("Visit after school with Mum", [.tuesday], 930, 960), ("Reading corner, Mr Okafor", week, 570, 615),
            ("Morning, by the garden door", week, 570, 660), ("Morning with snack", week, 570, 705),
            ("Stay for lunch, window table", week, 570, 780), ("Whole day, soft start", week, 540, 915),
        ]
        let steps = rows.enumerated().compactMap { index, row -> PlanStep? in
            guard let from = ClockTime(minute: row.2), let to = ClockTime(minute: row.3) else { return nil }
            return PlanStep(
                id: StepID(rawValue: Int64(index + 1)), what: row.0, place: "by the garden door", with: "Mr Okafor",
                weekdays: row.1, from: from, to: to, success: "stays until the story ends",
                support: "ear defenders on the peg", ifWobbly: "the reading corner, no questions asked",
                agreements: agreed)
        }
        return ReintegrationPlan(
            basis: PlanBasis(
                title: "Back to Oak Room",
                strengths: ["builds", "kind to younger children", "remembers every story"],
                views: PlanViews(
                    child: PlanView(
                        words: "The bell is too loud. I like it when it's just us.", who: "drawing", day: met),
                    family: PlanView(words: "mornings are hardest; proud of the tries last week"),
                    setting: PlanView(words: "noise and crowding at the door, not the room itself")),
                agreements: agreed, contact: contact, state: .active, staffOnly: "Checked with the lead."),
            steps: steps,
            timetable: timetable
                ? PartTimeTimetable(from: from, until: from.adding(days: 25), parent: "Mum", reason: "small steps")
                : nil)
    }
}
