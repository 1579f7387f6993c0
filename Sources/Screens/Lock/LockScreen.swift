public import Application
public import Canvas

/// The blank screen: no names of children, and a question who is there.
public struct LockScreen: Screen {
    var who = WhoPanel()
    /// Whether each of the names goes on with a PIN.
    var usesPIN: [Bool] = []

    /// The blank screen.
    public init() {}

    /// What can be done here.
    public static let actions: [Action<LockScreen>] = [
        Action(
            "lock.open", label: "go on", "Go on with your PIN, or your passphrase where you have no PIN.",
            keys: [.enter],
            unless: { screen, _ in
                screen.who.isEmpty ? "Type your \(screen.hasPIN ? "PIN" : "passphrase"), then Enter." : nil
            },
            run: { screen, _ in
                let secret = screen.who.takeSecret()
                guard let name = screen.who.name else { return [] }
                return screen.hasPIN
                    ? [.handOver(name: name, pin: secret)] : [.signIn(name: name, passphrase: secret)]
            }),
        Action(
            "lock.next", "The next name.", keys: [.down, .tab], run: { screen, _ in screen.who.move(by: 1) }),
        Action(
            "lock.previous", "The name before.", keys: [.up, .backTab],
            run: { screen, _ in screen.who.move(by: -1) }),
    ]

    /// A PIN is typed.
    public var isTyping: Bool { true }
    /// Nothing of what lies below may be seen.
    public var blanksScreen: Bool { true }
    /// It belongs to no place.
    public var place: Place? { nil }
    /// Where you are.
    public var path: [String] { ["Locked"] }
    /// What it is for.
    public var purpose: String { "Locked: a PIN or a passphrase goes on." }

    /// Asks who can take over, the person who locked first.
    public mutating func load(from work: Workspace) throws {
        who.list(work.signInNames, preferring: work.signInName)
        usesPIN = who.names.map { work.hasPIN($0) }
    }

    /// Whether the chosen person goes on with a PIN.
    var hasPIN: Bool {
        usesPIN.indices.contains(who.selection) && usesPIN[who.selection]
    }

    /// Types into the field.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        who.type(key)
    }

    /// Hears that the PIN was not right.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        if case .signInFailed(let why) = outcome { who.trouble = why }
        return []
    }

    /// Draws who may go on, and nothing else.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        who.draw(
            on: &grid, in: area, scene: scene, question: "Belong is locked. Who is at the keyboard?",
            secret: hasPIN ? "PIN" : "Passphrase", hint: "Everything is saved. Up and Down choose, F10 leaves.")
    }
}
