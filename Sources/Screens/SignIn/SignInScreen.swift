public import Application
public import Canvas

/// Who are you? A name and a passphrase; without them, no names of children.
public struct SignInScreen: Screen {
    var who = WhoPanel()

    /// The sign-in screen.
    public init() {}

    /// What can be done here.
    public static let actions: [Action<SignInScreen>] = [
        Action(
            "sign-in.open", label: "sign in", "Sign in with the passphrase that you typed.", keys: [.enter],
            unless: { screen, _ in
                if screen.who.name == nil { return "Nobody can sign in yet: belong init makes a setting." }
                return screen.who.isEmpty ? "Type your passphrase, then Enter." : nil
            },
            run: { screen, _ in
                let passphrase = screen.who.takeSecret()
                return screen.who.name.map { [.signIn(name: $0, passphrase: passphrase)] } ?? []
            }),
        Action(
            "sign-in.next", label: "next name", "The next name.", keys: [.down, .tab],
            run: { screen, _ in screen.who.move(by: 1) }),
        Action(
            "sign-in.previous", "The name before.", keys: [.up, .backTab],
            run: { screen, _ in screen.who.move(by: -1) }),
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
        who.list(work.signInNames)
    }

    /// Types into the passphrase.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        who.type(key)
    }

    /// Hears that nobody could be signed in.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        guard case .signInFailed(let why) = outcome else { return [] }
        return [.say(.warning(why))]
    }

    /// Draws the names and the field.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        guard !who.names.isEmpty else { return drawEmpty(on: &grid, in: area) }
        return who.draw(
            on: &grid, in: area, scene: scene, question: "Good to see you. Who is at the keyboard?",
            secret: "Passphrase")
    }

    private func drawEmpty(on grid: inout Grid, in area: Rect) -> Rest {
        let column = area.column + max((area.columns - 52) / 2, 2)
        let row = area.row + 2
        grid.write("Nobody can sign in here yet.", row: row, column: column, role: .heading)
        grid.write(
            "belong init makes a setting; belong demo an invented one.", row: row + 1, column: column, role: .hint)
        return Rest(Position(row: row, column: column))
    }
}
