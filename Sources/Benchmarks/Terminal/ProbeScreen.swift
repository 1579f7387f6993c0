import Canvas

/// What the driver probe shows: the floor's list, a page of difficult glyphs, or glyphs at random.
struct ProbeScreen {
    var size: Size
    private(set) var focus = 0
    private var page = Page.list
    private var lastKey = ""
    private var seed: UInt64 = 1

    private enum Page {
        case list, glyphs, random
    }

    /// The list at a size.
    init(size: Size) {
        self.size = size
    }

    /// What a key does; the page's letters choose pages, all else is said in the last row.
    mutating func handle(_ key: Key) {
        switch key {
        case .down, .character("j"): focus = min(focus + 1, size.rows - 1)
        case .up, .character("k"): focus = max(focus - 1, 0)
        case .character("1"): page = .list
        case .character("2"): page = .glyphs
        case .character("3"):
            page = .random
            seed += 1
        default:
            lastKey = "\(key)"
            if page == .list { page = .glyphs }
        }
    }

    /// The frame for what it is now.
    func frame(isCursorVisible: Bool = false) -> Frame {
        var grid = Grid(size: size)
        switch page {
        case .list: list(&grid)
        case .glyphs: glyphs(&grid)
        case .random: random(&grid)
        }
        return Frame(
            grid: grid, cursor: Position(row: min(focus, size.rows - 1), column: 0), isCursorVisible: isCursorVisible)
    }

    private func list(_ grid: inout Grid) {
        for row in 0..<size.rows {
            let isSelected = row == focus
            let text =
                " \(padded(row, 3))  Child number \(left(row, 3))   Present   09:\(row % 60 < 10 ? "0" : "")"
                + "\(row % 60)   no notes"
            let end = grid.write(text, row: row, column: 0, selected: isSelected)
            if isSelected { grid.paint(row: row, columns: end..<size.columns, selected: true) }
        }
    }

    private func glyphs(_ grid: inout Grid) {
        let lines = [
            "Adeyemi, Tobi  e\u{301}a\u{308}o\u{302}  漢字かな  🐹🦕  ▪▫◦ ─│  Ωжא", "漢", "x漢", "  é", "🐹|🐹|🐹", "",
            "e\u{301}\u{323} end",
        ]
        for (row, line) in lines.enumerated() {
            grid.write(line, row: row, column: 0, role: StyleRole.allCases[row % StyleRole.allCases.count])
            grid.write("漢", row: row, column: size.columns - 2)
        }
        grid.write("key \(lastKey)", row: size.rows - 1, column: 0, role: .status)
        grid.paint(row: focus, columns: 0..<size.columns, selected: true)
    }

    private func random(_ grid: inout Grid) {
        let signs = ["a", "Z", " ", " ", "é", "e\u{301}", "漢", "か", "🐹", "─", "▪", "o\u{302}\u{323}"]
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for row in 0..<size.rows where next(4) > 0 {
            var column = next(4)
            while column < size.columns {
                column = grid.write(
                    signs[next(signs.count)], row: row, column: column,
                    role: StyleRole.allCases[next(StyleRole.allCases.count)], selected: next(8) == 0)
                if next(6) == 0 { column += next(20) }
            }
        }
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let text = "\(number)"
        return String(repeating: " ", count: max(width - text.count, 0)) + text
    }

    private func left(_ number: Int, _ width: Int) -> String {
        let text = "\(number)"
        return text + String(repeating: " ", count: max(width - text.count, 0))
    }
}
