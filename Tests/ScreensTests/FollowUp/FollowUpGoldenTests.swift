import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Follow-up looks as it was reviewed, at every size and in both sets of signs")
struct FollowUpGoldenTests {
    /// How to get to a screen, in keys.
    struct Visit: Sendable, CustomTestStringConvertible {
        let name: String
        var role = Role.office
        let go: @MainActor @Sendable (Robot) -> Void

        var testDescription: String { name }
    }

    nonisolated static let visits: [Visit] = [
        Visit(name: "follow-up") { $0.press(.function(5)) },
        Visit(name: "follow-up-practitioner", role: .practitioner) { $0.press(.function(5)) },
        Visit(name: "follow-up-mine") { $0.press(.function(5)).type("f") },
        Visit(name: "follow-up-quiet", role: .manager) { $0.press(.function(5)).type("f") },
        Visit(name: "follow-up-leader", role: .leader) { $0.press(.function(5)) },
        Visit(name: "follow-up-help") { $0.press(.function(5), .function(1)) },
        Visit(name: "follow-up-find") { $0.press(.function(5), .control("f")).type("ade") },
        Visit(name: "call") { $0.press(.function(5), .enter) },
        Visit(name: "call-other-way") { $0.press(.function(5), .enter).type("2cci") },
        Visit(name: "call-family") { $0.press(.function(5), .down, .down, .down, .enter) },
        Visit(name: "attempt") { $0.press(.function(5)).type("t") },
        Visit(name: "attempt-outcome") { $0.press(.function(5)).type("tc") },
        Visit(name: "attempt-form") { $0.press(.function(5)).type("ttn") },
        Visit(name: "explain") { $0.press(.function(5), .down, .down, .down).type("e") },
        Visit(name: "worry") { $0.press(.function(5)).type("w") },
        Visit(name: "step-taken") { $0.press(.function(5)).type("x") },
        Visit(name: "escalation-steps", role: .manager) { $0.press(.function(5)).type("S") },
        Visit(name: "hand-over") { $0.press(.function(5)).type("h") },
        Visit(name: "today-follow-up") { _ in },
    ]

    @Test("in Unicode", arguments: visits, GoldenScreenTests.sizes)
    func unicode(visit: Visit, size: Size) throws {
        try check(visit, size: size, signs: .unicode, ending: "")
    }

    @Test("in ASCII", arguments: visits, GoldenScreenTests.sizes)
    func ascii(visit: Visit, size: Size) throws {
        try check(visit, size: size, signs: .ascii, ending: "-ascii")
    }

    @Test("every action runs once for every role, or says why not", arguments: Role.allCases)
    func everyAction(role: Role) throws {
        let setting = try FollowUpScene.make(as: role)
        for visit in Self.visits {
            let probe = Robot(setting.workspace)
            visit.go(probe)
            for name in probe.shell.front.offers(in: probe.shell.scene).map(\.name) {
                let robot = Robot(setting.workspace)
                visit.go(robot)
                robot.shell.carryOut(.perform(name))
                _ = robot.shell.frame()
                #expect(robot.shell.isRunning, "\(visit.name): \(name)")
            }
        }
    }

    @Test("random keys on the list and the forms over it never stop it, and Escape leads back", arguments: [11, 12])
    func randomKeys(seed: UInt64) throws {
        let setting = try FollowUpScene.make()
        let robot = Robot(setting.workspace)
        var generator = SeededGenerator(seed: seed)
        let keys = LawTests.keys.filter { $0 != .function(9) && $0 != .control("k") }
        for step in 0..<500 {
            if step % 29 == 0 { robot.press(.escape, .escape, .escape, .function(5)) }
            if step % 53 == 0 { robot.hear(.resized(GoldenScreenTests.sizes[step % 4])) }
            robot.press(try #require(keys.randomElement(using: &generator)))
            #expect(robot.shell.isRunning)
            #expect(robot.frame.grid.size == robot.shell.size)
        }
        for _ in 0..<12 { robot.press(.escape) }
        #expect(robot.shell.stack.count == 1)
    }

    @Test("no key stands for two actions")
    func keys() {
        check(FollowUpScreen.actions)
        check(CallScreen.actions)
    }

    private func check<Target>(_ actions: [Action<Target>]) {
        let keys = actions.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
        #expect(Set(actions.map(\.name)).count == actions.count)
    }

    private func check(_ visit: Visit, size: Size, signs: SignSet, ending: String) throws {
        let setting = try FollowUpScene.make(as: visit.role)
        let robot = Robot(setting.workspace, size: size, signs: signs)
        visit.go(robot)
        let name = "\(visit.name)-\(size.columns)x\(size.rows)\(ending)"
        let finding = Golden.compare(robot.golden, with: name, beside: #filePath)
        #expect(finding.isFine, "\(name): \(finding)")
    }
}
