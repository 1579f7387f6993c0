import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("A child's page looks as it was reviewed, at every size and in both sets of signs")
struct ChildGoldenTests {
    /// How to get to a part of the page.
    struct Visit: Sendable, CustomTestStringConvertible {
        let name: String
        let role: Role
        let go: @MainActor @Sendable (Robot) -> Void

        var testDescription: String { name }
    }

    nonisolated static let visits: [Visit] = [
        Visit(name: "child", role: .practitioner) { _ in },
        Visit(name: "child-manager", role: .manager) { _ in },
        Visit(name: "child-story", role: .manager) { $0.press(.down, .down) },
        Visit(name: "child-spell", role: .manager) { robot in robot.press(.right, .enter, .down) },
        Visit(name: "child-voice", role: .manager) { $0.press(.right, .right, .right) },
        Visit(name: "child-plan-empty", role: .practitioner) { robot in
            robot.press(.escape)
            robot.shell.carryOut(.openChild(TestSetting.child(6)))
            robot.press(.left, .left)
        },
        Visit(name: "child-working", role: .manager) { $0.press(.character("d")) },
        Visit(name: "child-working-group", role: .manager) { $0.press(.character("d"), .left) },
        Visit(name: "child-working-missed", role: .manager) { $0.press(.character("d"), .right) },
        Visit(name: "child-find", role: .manager) { $0.press(.character("/")).type("noah") },
        Visit(name: "child-date", role: .manager) { $0.press(.character("g")).type("18 nov") },
        Visit(name: "child-wordings", role: .manager) { robot in
            robot.press(.character("/")).type("noah").press(.enter, .enter)
        },
        Visit(name: "child-help", role: .manager) { $0.press(.function(1)) },
    ]

    @Test("in Unicode", arguments: visits, GoldenScreenTests.sizes)
    func unicode(visit: Visit, size: Size) throws {
        try check(visit, size: size, signs: .unicode, ending: "")
    }

    @Test("in ASCII", arguments: visits, GoldenScreenTests.sizes)
    func ascii(visit: Visit, size: Size) throws {
        try check(visit, size: size, signs: .ascii, ending: "-ascii")
    }

    private func check(_ visit: Visit, size: Size, signs: SignSet, ending: String) throws {
        let (setting, robot) = try ChildVisits.open(as: visit.role, size: size, signs: signs)
        visit.go(robot)
        let name = "\(visit.name)-\(size.columns)x\(size.rows)\(ending)"
        let finding = Golden.compare(robot.golden, with: name, beside: #filePath)
        #expect(finding.isFine, "\(name): \(finding)")
        withExtendedLifetime(setting) {}
    }
}
