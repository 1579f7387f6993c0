public import Application
public import Canvas

/// The blank screen: no names of children, and a question who is there.
public struct LockScreen: Screen {
    var names: [String] = []
    var window = ListWindow(count: 0)
    var field = TextField(isSecret: true)
    var trouble = ""
    var usesPIN: [Bool] = []

    /// The blank screen.
    public init() {}

    /// What can be done here.
    public static let actions: [Action<LockScreen>] = [
        Action(
            "lock.open", label: "go on", "Go on with your PIN, or your passphrase where you have no PIN.",
            keys: [.enter],
            unless: { screen, _ in screen.field.text.isEmpty ? "Type your PIN, then Enter." : nil },
            run: { screen, _ in
                let secret = screen.field.text
                screen.field = TextField(isSecret: true)
                guard screen.names.indices.contains(screen.window.selection) else { return [] }
                let name = screen.names[screen.window.selection]
                return screen.usesPIN[screen.window.selection]
                    ? [.handOver(name: name, pin: secret)] : [.signIn(name: name, passphrase: secret)]
            }),
        Action(
            "lock.next", "The next name.", keys: [.down, .tab], run: { screen, _ in screen.move(by: 1) }),
        Action(
            "lock.previous", "The name before.", keys: [.up, .backTab],
            run: { screen, _ in screen.move(by: -1) }),
    ]

    /// A PIN is typed.
    public var isTyping: Bool { true }
    /// It belongs to no place.
    public var place: Place? { nil }
    /// Where you are.
    public var path: [String] { ["Locked"] }
    /// What it is for.
    public var purpose: String { "Locked: a PIN or a passphrase goes on." }

    /// Asks who can take over, the person who locked first.
    public mutating func load(from work: Workspace) throws {
        let before = names.indices.contains(window.selection) ? names[window.selection] : work.signInName
        names = work.signInNames
        usesPIN = names.map { work.hasPIN($0) }
        window.setCount(names.count)
        if let before, let index = names.firstIndex(of: before) { window.select(index) }
    }

    mutating func move(by step: Int) -> [Intent] {
        window.move(by: step)
        trouble = ""
        return []
    }

    /// Types into the field.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        if case .up = key { return nil }
        if case .down = key { return nil }
        return field.handle(key) ? [] : nil
    }

    /// Hears that the PIN was not right.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        if case .signInFailed(let why) = outcome { trouble = why }
        return []
    }

    /// Draws who may go on, and nothing else.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let column = max((area.columns - 44) / 2, 2)
        let shown = min(names.count, max(area.rows - 8, 1))
        var row = max((area.rows - shown - 6) / 2, 1)
        grid.write("Belong is locked. Who is at the keyboard?", row: row, column: column, role: .heading)
        row += 2
        let rows = shown
        for index in window.visible(rows: rows) {
            let isSelected = index == window.selection
            if isSelected {
                grid.fill(
                    Rect(row: row, column: column, rows: 1, columns: 36), with: Cell(role: .cursor, isSelected: true))
            }
            if isSelected {
                grid.write(Sign.cursor.text(scene.signs), row: row, column: column, role: .cursor, selected: true)
            }
            grid.write(names[index], row: row, column: column + 2, width: 33, selected: isSelected)
            row += 1
        }
        row += 1
        let hasPIN = usesPIN.indices.contains(window.selection) && usesPIN[window.selection]
        let next = grid.write(hasPIN ? "PIN " : "Passphrase ", row: row, column: column, role: .textStrong)
        let rect = Rect(row: row, column: next, rows: 1, columns: min(30, area.columns - next - 1))
        field.draw(on: &grid, in: rect, signs: scene.signs)
        let words = trouble.isEmpty ? "Everything is saved. Up and Down choose, F10 leaves." : trouble
        grid.write(
            words, row: row + 2, column: column, width: area.columns - column,
            role: trouble.isEmpty ? .hint : .statusWarning)
        return Rest(field.cursor(in: rect), isVisible: true)
    }
}
