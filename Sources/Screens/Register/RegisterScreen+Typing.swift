import Application
public import Canvas

extension RegisterScreen {
    /// Digits go to the row with that number; the mouse goes to the row under it.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .character(let character):
            guard let digit = character.wholeNumberValue, character.isASCII else { return nil }
            return goToRow(digit: digit)
        case .mouse(.press, let position):
            let area = Panes(Chrome.area(of: scene.size)).main
            let list = Rect(
                row: RegisterTable.firstRow(in: area), column: 0, rows: area.rows - 1, columns: area.columns)
            if let index = window.row(at: position, in: list) {
                lastMarked = nil
                window.select(index)
            }
            return []
        case .mouse(.wheelDown, _):
            lastMarked = nil
            window.move(by: 3)
            return []
        case .mouse(.wheelUp, _):
            lastMarked = nil
            window.move(by: -3)
            return []
        default:
            return nil
        }
    }

    private mutating func goToRow(digit: Int) -> [Intent] {
        guard let rows = page?.rows, !rows.isEmpty else { return [] }
        shownFact = nil
        lastMarked = nil
        if digits.isEmpty { rowBeforeDigits = window.selection }
        digits += String(digit)
        guard let number = Int(digits), number > 0 else { return [] }
        if number > rows.count {
            digits = ""
            window.select(rowBeforeDigits)
            return [.say(.refusal("There is no row \(number); the last is \(rows.count)."))]
        }
        window.select(number - 1)
        return []
    }
}
