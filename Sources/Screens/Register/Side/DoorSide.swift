import Application
import Canvas
import Domain

/// What stands beside the list while families pass: sums without a name, and what the letters mean.
struct DoorSide {
    let page: RegisterPage
    let scene: Scene

    /// Where the words of a line begin.
    private static let column = 6

    /// Draws the pane.
    func draw(on grid: inout Grid, in area: Rect) {
        var pen = SidePen(area, on: &grid, signs: scene.signs)
        pen.heading("This register", on: &grid)
        for (count, words) in sums {
            pen.fact(String(count), words, at: Self.column, role: .textStrong, on: &grid)
        }
        pen.heading("Letters", on: &grid)
        for (sign, words) in Self.letters {
            pen.fact(sign, words, at: Self.column, role: .key, on: &grid)
        }
        pen.text("", on: &grid)
        pen.text("Tab, in a private room: the story of the child here.", role: .hint, on: &grid)
    }

    private var sums: [(Int, String)] {
        var here = 0
        var late = 0
        var away = 0
        var unheard = 0
        var expected = 0
        var unmarked = 0
        for row in page.rows {
            switch (row.mark, row.sign) {
            case (nil, _):
                if case .arrival = row.expectation { expected += 1 } else { unmarked += 1 }
            case (_, .here): here += 1
            case (_, .late): late += 1
            case (let mark?, _):
                if mark.code == .notYetKnown { unheard += 1 } else { away += 1 }
            }
        }
        return [
            (here, "here"), (late, "late"), (away, "away"), (unheard, "not yet heard of"),
            (expected, "expected later"), (unmarked, "not yet marked"),
        ]
    }

    /// The letters that are pressed most; every other code is under `?`.
    private static let letters: [(String, String)] =
        [("Space", "here")]
        + [
            AttendanceCode.late, .illness, .medical, .notYetKnown, .visit, .exceptionalLeave, .otherAbsence,
            .religious, .arrangedProvision,
        ].map { ($0.sign, $0.shortName) } + [("=", "minutes late, or arrived at"), ("?", "every code, by meaning")]
}
