public import Application
public import Canvas
public import Domain

/// A one-line choice between codes that begin with one letter: C C1 C2, J1, Y1 to Y7.
public struct CodeFamilyLayer: Screen {
    let codes: [AttendanceCode]
    let child: RegisterRow
    var selection = 0

    /// A choice for the child under the cursor.
    public init(codes: [AttendanceCode], child: RegisterRow) {
        self.codes = codes
        self.child = child
    }

    /// What can be done here.
    public static let actions: [Action<CodeFamilyLayer>] = [
        Action(
            "code-family.choose", label: "choose", "Mark with this code.", keys: [.enter],
            run: { layer, _ in layer.choose(layer.codes[layer.selection]) }),
        Action(
            "code-family.next", "The next code.", keys: [.right, .down, .tab],
            run: { layer, _ in layer.move(by: 1) }),
        Action(
            "code-family.previous", "The code before.", keys: [.left, .up, .backTab],
            run: { layer, _ in layer.move(by: -1) }),
        Action(
            "code-family.cancel", label: "leave it", "Mark nothing.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// It has the keyboard until it is answered.
    public var isTyping: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["Code"] }
    /// What it is for.
    public var purpose: String { "Choose between codes that begin with one letter." }

    mutating func move(by step: Int) -> [Intent] {
        selection = (selection + step + codes.count) % codes.count
        return []
    }

    /// The letter alone is the code of one letter; a digit is the code that ends in it.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        guard case .character(let character) = key else { return nil }
        let typed = character.uppercased()
        guard let code = codes.first(where: { $0.sign == typed || ($0.sign.count == 2 && $0.sign.hasSuffix(typed)) })
        else { return [.say(.refusal("\(codes.map(\.sign).joined(separator: " ")): a letter, a digit, or Esc."))] }
        return choose(code)
    }

    private func choose(_ code: AttendanceCode) -> [Intent] {
        [.pop, .answer(.mark(child, code))]
    }

    /// Draws the codes with their names.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let top = area.endRow - codes.count - 1
        grid.fill(Rect(row: top, column: area.column, rows: codes.count + 1, columns: area.columns))
        grid.drawRule(Rect(row: top, column: area.column, rows: 1, columns: area.columns), signs: scene.signs)
        grid.write(" \(child.calledName) ", row: top, column: area.column + 2, role: .heading)
        for (index, code) in codes.enumerated() {
            let row = top + 1 + index
            let isSelected = index == selection
            if isSelected {
                grid.fill(
                    Rect(row: row, column: area.column, rows: 1, columns: area.columns),
                    with: Cell(role: .cursor, isSelected: true))
            }
            grid.write(code.sign, row: row, column: area.column + 1, role: .mark, selected: isSelected)
            grid.write(
                code.shortName.capitalizedFirst, row: row, column: area.column + 5, width: area.columns - 6,
                selected: isSelected)
        }
        return Rest(Position(row: top + 1 + selection, column: area.column))
    }
}
