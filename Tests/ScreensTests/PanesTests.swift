import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Wider terminals show more panes")
struct PanesTests {
    nonisolated static let wide = Size(columns: 132, rows: 43)

    @Test("there is one pane below 120 columns, and two from there on", arguments: [60, 80, 119, 120, 132, 200, 300])
    func rule(columns: Int) throws {
        let panes = Panes(Rect(row: 3, column: 0, rows: 18, columns: columns))
        #expect((panes.side != nil) == (columns >= 120))
        guard let side = panes.side else { return }
        #expect(panes.main.columns >= 80)
        #expect(side.column > panes.main.endColumn && side.endColumn <= columns && side.columns >= 30)
    }

    @Test("columns stand beside one another without touching, and are none where they would be narrow")
    func columns() throws {
        let area = Rect(row: 3, column: 0, rows: 30, columns: 132)
        let columns = try #require(Panes.columns(of: area, parts: 4))
        for (left, right) in zip(columns, columns.dropFirst()) { #expect(left.endColumn < right.column) }
        #expect(columns.last?.endColumn ?? 0 <= area.endColumn)
        #expect(Panes.columns(of: area, parts: 5) == nil)
        #expect(Panes.columns(of: area, parts: 1) == nil)
    }

    @Test("while families pass, the pane beside the register has no child's name and no story")
    func doorView() throws {
        let robot = try open()
        #expect(robot.shows("not yet marked"))
        robot.type("6")
        #expect(!robot.shows("snails"))
        robot.press(.tab)
        #expect(robot.shows("Loves snails"))
        #expect(robot.shows("Coming back after 4 sessions."))
    }

    @Test("the sums beside the register follow the marks")
    func sums() throws {
        let robot = try open()
        #expect(robot.row(with: "not yet marked")?.contains("29") == true)
        robot.press(.character(" "), .character("N"))
        #expect(robot.row(with: "not yet marked")?.contains("27") == true)
        #expect(robot.row(with: "not yet heard of")?.contains("│ 1 ") == true)
    }

    @Test("on Today the arrows go from part to part, a click chooses a line and a second one opens it")
    func today() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        let robot = Robot(setting.workspace, size: Self.wide)
        robot.press(.right, .right)
        #expect(robot.frame.cursor.column == 88)
        let place = Position(row: 4, column: 50)
        robot.press(.mouse(.press, place))
        #expect(robot.frame.cursor.column == 44)
        robot.press(.mouse(.press, place))
        #expect(robot.row(with: "Bell, Isla")?.hasPrefix("▸") == true)
    }

    private func open() throws -> Robot {
        let setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
        return Robot(setting.workspace, size: Self.wide).press(.enter)
    }
}
