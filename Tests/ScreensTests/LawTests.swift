import Canvas
import Domain
import Foundation
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Laws that hold on every screen, whatever is pressed")
struct LawTests {
    nonisolated static let keys: [Key] =
        "abcdefghijklmnopqrstuvwxyzACILNUY0123456789 /\\=?![]<>.:#-é".map { Key.character($0) } + [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
            .pageUp, .pageDown, .unknown, .alt("1"), .alt("x"), .paste("L\nI'); DROP TABLE mark;--"),
            .mouse(.press, Position(row: 5, column: 3)), .mouse(.wheelDown, Position(row: 0, column: 0)),
        ] + "abcdefghijklmoprstuvwxyz".map { Key.control($0) }
        + [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12].map { .function($0) }

    /// Keys for each seed; `SOAK=100000` presses so many in all.
    nonisolated static var steps: Int {
        ProcessInfo.processInfo.environment["SOAK"].flatMap { Int($0) }.map { $0 / 4 } ?? 1_500
    }

    @Test("random keys never stop it, never draw outside, and Escape always leads back", arguments: [1, 2, 3, 4])
    func randomKeys(seed: UInt64) throws {
        let setting = try TestSetting.make(children: 30)
        let roles: [Role] = [.practitioner, .office, .manager, .leader]
        try setting.signIn(as: roles[Int(seed) % roles.count])
        let sizes = [Size.standard, Size.smallest, Size(columns: 132, rows: 43), Size(columns: 20, rows: 5)]
        let robot = Robot(setting.workspace, size: .standard)
        var generator = SeededGenerator(seed: seed)
        for step in 0..<Self.steps {
            if step % 97 == 0, let size = sizes.randomElement(using: &generator) { robot.hear(.resized(size)) }
            if robot.shell.front is LockScreen { try unlock(robot, setting) }
            robot.press(Self.keys.randomElement(using: &generator) ?? .escape)
            let size = robot.frame.grid.size
            #expect(robot.shell.isRunning)
            #expect(size == robot.shell.size)
            let cursor = robot.frame.cursor
            #expect((0..<max(size.rows, 1)).contains(cursor.row) && (0..<max(size.columns, 1)).contains(cursor.column))
        }
        if robot.shell.front is LockScreen { try unlock(robot, setting) }
        robot.hear(.resized(.standard))
        for _ in 0..<12 { robot.press(.escape) }
        #expect(robot.shell.stack.count == 1)
    }

    @Test("every action of every screen runs once for every role, or says why not", arguments: Role.allCases)
    func everyAction(role: Role) throws {
        for visit in GoldenScreenTests.visits {
            let setting = try TestSetting.make(children: 6)
            try setting.signIn(as: role)
            let probe = Robot(setting.workspace)
            visit.go(probe)
            let names = probe.shell.front.offers(in: probe.shell.scene).map(\.name)
            for name in names + Shell.actions.map(\.name) where name != "leave" {
                let robot = Robot(setting.workspace)
                visit.go(robot)
                robot.shell.carryOut(.perform(name))
                _ = robot.shell.frame()
                #expect(robot.shell.isRunning, "\(visit.name): \(name)")
            }
        }
    }

    @Test("no key stands for two actions of one screen")
    func keysAreUnique() {
        check(RegisterScreen.actions)
        check(TodayScreen.actions)
        check(SignInScreen.actions)
        check(LockScreen.actions)
        check(HelpLayer.actions)
        check(DetailsLayer.actions)
        check(Shell.actions)
    }

    private func check<Target>(_ actions: [Action<Target>]) {
        var seen: [Key: String] = [:]
        for action in actions {
            for key in action.keys {
                #expect(seen[key] == nil, "\(key.name) does \(seen[key] ?? "") and \(action.name)")
                seen[key] = action.name
            }
        }
        #expect(Set(actions.map(\.name)).count == actions.count)
    }

    private func unlock(_ robot: Robot, _ setting: TestSetting) throws {
        guard let lock = robot.shell.front as? LockScreen else { return }
        robot.hear(.resized(.standard))
        robot.press(.control("u"))
        _ = lock
        robot.type(TestSetting.passphrase).press(.enter)
        if robot.shell.front is LockScreen { robot.press(.down) }
    }
}
