public import Application
public import Canvas

/// Who are you? A name and a passphrase; without them, no names of children.
public struct SignInScreen: Screen {
    var names: [String] = []
    var window = ListWindow(count: 0)
    var field = TextField(isSecret: true)
    var trouble = ""
    var settingName = ""
    var isRehearsal = false

    /// The sign-in screen.
    public init() {}

    /// What can be done here.
    public static let actions: [Action<SignInScreen>] = [
        Action(
            "sign-in.open", label: "sign in", "Sign in with the passphrase that you typed.", keys: [.enter],
            unless: { screen, _ in
                if screen.names.isEmpty { return "Nobody can sign in yet: belong init makes a setting." }
                return screen.field.text.isEmpty ? "Type your passphrase, then Enter." : nil
            },
            run: { screen, _ in
                let passphrase = screen.field.text
                screen.field = TextField(isSecret: true)
                return [.signIn(name: screen.names[screen.window.selection], passphrase: passphrase)]
            }),
        Action(
            "sign-in.next", label: "next name", "The next name.", keys: [.down, .tab],
            run: { screen, _ in screen.move(by: 1) }),
        Action(
            "sign-in.previous", "The name before.", keys: [.up, .backTab],
            run: { screen, _ in screen.move(by: -1) }),
    ]

    /// A passphrase is typed.
    public var isTyping: Bool { true }
    /// It belongs to no place.
    public var place: Place? { nil }
    /// Where you are.
    public var path: [String] { ["Belong", "Sign in"] }
    /// What it is for.
    public var purpose: String { "Say who you are; your passphrase opens the sealed text." }

    /// Whether it is a rehearsal.
    public func fact(in scene: Scene) -> String {
        scene.isRehearsal ? "rehearsal: invented children" : ""
    }

    /// Asks who can sign in.
    public mutating func load(from work: Workspace) throws {
        names = work.signInNames
        window.setCount(names.count)
        isRehearsal = work.isRehearsal
    }

    mutating func move(by step: Int) -> [Intent] {
        window.move(by: step)
        trouble = ""
        return []
    }

    /// Types into the passphrase.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        if case .up = key { return nil }
        if case .down = key { return nil }
        return field.handle(key) ? [] : nil
    }

    /// Hears that nobody could be signed in.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        guard case .signInFailed(let why) = outcome else { return [] }
        trouble = why
        return [.say(.warning(why))]
    }

    /// Draws the names and the field.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let column = max((area.columns - 52) / 2, 2)
        var row = area.row + max((area.rows - names.count - 8) / 3, 1)
        grid.write("Good to see you. Who is at the keyboard?", row: row, column: column, role: .heading)
        row += 2
        if names.isEmpty {
            grid.write("Nobody can sign in here yet.", row: row, column: column)
            grid.write(
                "belong init makes a setting; belong demo an invented one.", row: row + 1, column: column, role: .hint)
            return Rest(Position(row: row, column: column))
        }
        let rows = max(area.rows - 8, 1)
        for index in window.visible(rows: rows) {
            let isSelected = index == window.selection
            if isSelected {
                grid.fill(
                    Rect(row: row, column: column, rows: 1, columns: 36), with: Cell(role: .cursor, isSelected: true))
                grid.write(Sign.cursor.text(scene.signs), row: row, column: column, role: .cursor, selected: true)
            }
            grid.write(names[index], row: row, column: column + 2, width: 33, selected: isSelected)
            row += 1
        }
        row += 1
        let next = grid.write("Passphrase ", row: row, column: column, role: .textStrong)
        let rect = Rect(row: row, column: next, rows: 1, columns: min(40, area.columns - next - 1))
        field.draw(on: &grid, in: rect, signs: scene.signs)
        return Rest(field.cursor(in: rect), isVisible: true)
    }
}
