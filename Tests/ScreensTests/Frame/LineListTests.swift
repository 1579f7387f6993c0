import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Facts one below the other")
struct LineListTests {
    private let scene: Scene

    init() throws {
        let setting = try TestSetting.make(children: 0)
        scene = Robot(setting.workspace).shell.scene
    }

    private func drawn(_ list: LineList<Int>, rows: Int) -> (rows: [String], rest: Rest) {
        var grid = Grid(size: Size(columns: 40, rows: rows))
        let rest = list.draw(on: &grid, in: Rect(row: 0, column: 0, rows: rows, columns: 40), scene: scene)
        return ((0..<rows).map { grid.text(row: $0) }, rest)
    }

    @Test("the focused fact is in view with its first line, wherever it is and however long the others are")
    func inView() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            var list = LineList<Int>()
            let count = Int.random(in: 1...12, using: &random)
            list.show(
                (0..<count).map { index in
                    let words = Array(repeating: "word", count: Int.random(in: 1...20, using: &random))
                    return .init(label: "fact \(index)", text: words.joined(separator: " "), target: index)
                })
            list.move(by: Int.random(in: -2...14, using: &random))
            let (rows, rest) = drawn(list, rows: Int.random(in: 1...8, using: &random))
            let focused = try #require(list.target)
            #expect(rows[rest.position.row].contains("fact \(focused)"))
        }
    }

    @Test("the focus stays as near as it can when there are fewer facts, and moves no further than the ends")
    func ends() {
        var list = LineList<Int>()
        list.move(by: 3)
        #expect(list.target == nil)
        list.show((0..<5).map { .init(label: "", text: "x", target: $0) })
        list.move(by: .max / 2)
        #expect(list.target == 4)
        list.show((0..<2).map { .init(label: "", text: "x", target: $0) })
        #expect(list.target == 1)
        list.move(by: .min / 2)
        #expect(list.target == 0)
    }
}
