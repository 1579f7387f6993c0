import Canvas
import Domain
import Testing
import TestSupport

@testable import Screens

@MainActor
@Suite("Every screen looks as it was reviewed, at every size and in both sets of signs")
struct GoldenScreenTests {
    /// How to get to a screen, in keys.
    struct Visit: Sendable, CustomTestStringConvertible {
        let name: String
        let role: Role?
        var isNewSetting = false
        let go: @MainActor @Sendable (Robot) -> Void

        var testDescription: String { name }
    }

    nonisolated static let visits: [Visit] = [
        Visit(name: "sign-in", role: nil) { _ in },
        Visit(name: "today", role: .practitioner) { _ in },
        Visit(name: "today-office", role: .office) { _ in },
        Visit(name: "today-leader", role: .leader) { _ in },
        Visit(name: "today-new", role: nil, isNewSetting: true) { _ in },
        Visit(name: "register", role: .practitioner) { $0.press(.enter) },
        Visit(name: "register-marked", role: .practitioner) { robot in
            robot.press(.enter, .character(" "), .character("L"), .character("I"), .character("N"))
        },
        Visit(name: "register-private", role: .practitioner) { $0.press(.enter, .tab) },
        Visit(name: "register-codes", role: .practitioner) { robot in
            robot.press(.enter, .character("?")).type("dentist")
        },
        Visit(name: "register-family", role: .practitioner) { $0.press(.enter, .character("y")) },
        Visit(name: "register-minutes", role: .practitioner) { $0.press(.enter, .character("L"), .character("=")) },
        Visit(name: "register-details", role: .practitioner) { $0.press(.enter, .enter) },
        Visit(name: "register-history", role: .practitioner) { robot in
            robot.press(.enter, .character("I"), .character("1"), .character("M"), .character("1"), .enter, .pageDown)
        },
        Visit(name: "register-reason", role: .practitioner) { robot in
            robot.press(.enter, .character("<"), .character("1"), .character("I"))
        },
        Visit(name: "register-find", role: .practitioner) { $0.press(.enter, .control("f")).type("li") },
        Visit(name: "register-sheet", role: .practitioner) { robot in
            robot.press(.enter, .control("p")).type("as a sheet").press(.enter)
        },
        Visit(name: "register-all-due", role: .practitioner) { $0.press(.enter, .character("A")) },
        Visit(name: "pin", role: .practitioner) { robot in
            robot.press(.control("p")).type("choose your pin").press(.enter)
        },
        Visit(name: "register-welcome", role: .practitioner) { $0.press(.enter, .control("w")) },
        Visit(name: "register-plan-absence", role: .practitioner) { $0.press(.enter, .control("o")) },
        Visit(name: "register-plan-arrival", role: .practitioner) { $0.press(.enter, .control("r")) },
        Visit(name: "register-finished", role: .practitioner) { robot in
            robot.press(.enter, .character("A"), .function(8))
        },
        Visit(name: "register-help", role: .practitioner) { $0.press(.enter, .function(1)) },
        Visit(name: "go-to", role: .practitioner) { $0.press(.control("p")).type("bel") },
        Visit(name: "themes", role: .practitioner) { $0.press(.control("t")) },
        Visit(name: "lock", role: .practitioner) { $0.press(.function(9)) },
        Visit(name: "children", role: .practitioner) { $0.press(.function(4)) },
        Visit(name: "cover", role: .manager) { robot in
            robot.press(.control("p")).type("sign-in for one group").press(.enter)
        },
        Visit(name: "insights", role: .leader) { $0.press(.function(7)) },
    ]

    nonisolated static let sizes = [
        Size.standard, Size(columns: 132, rows: 43), Size(columns: 200, rows: 60), Size.smallest,
    ]

    @Test("in Unicode", arguments: visits, sizes)
    func unicode(visit: Visit, size: Size) throws {
        try check(visit, size: size, signs: .unicode, ending: "")
    }

    @Test("in ASCII", arguments: visits, sizes)
    func ascii(visit: Visit, size: Size) throws {
        try check(visit, size: size, signs: .ascii, ending: "-ascii")
    }

    private func check(_ visit: Visit, size: Size, signs: SignSet, ending: String) throws {
        let setting = visit.isNewSetting ? try TestSetting.makeEmpty() : try TestSetting.make()
        if let role = visit.role { try setting.signIn(as: role) }
        let robot = Robot(setting.workspace, size: size, signs: signs)
        visit.go(robot)
        let name = "\(visit.name)-\(size.columns)x\(size.rows)\(ending)"
        let finding = Golden.compare(robot.golden, with: name, beside: #filePath)
        #expect(finding.isFine, "\(name): \(finding)")
    }
}
