public import Application
public import Canvas
public import Domain

/// Picks a code from a list that is searched by meaning: “dentist” finds M.
public struct CodeLayer: Screen {
    let child: RegisterRow
    var chooser: Chooser<AttendanceCode>

    /// The codes that a person may choose on a session's date.
    public init(child: RegisterRow, session: Session) {
        self.child = child
        chooser = Chooser(
            CodeTable.choosable(in: session, isCompulsoryAge: child.isCompulsoryAge).map { meaning in
                Chooser.Option(
                    id: meaning.code, title: meaning.name, key: meaning.code.sign, keywords: meaning.searchWords)
            })
    }

    /// What can be done here.
    public static let actions: [Action<CodeLayer>] = [
        Action(
            "codes.choose", label: "mark", "Mark with this code.", keys: [.enter],
            unless: { layer, _ in layer.chooser.selected == nil ? "Nothing is found by these words." : nil },
            run: { layer, _ in
                layer.chooser.selected.map { [.pop, .answer(.mark(layer.child, $0.id))] } ?? []
            }),
        Action("codes.cancel", label: "leave it", "Mark nothing.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// Words are typed.
    public var isTyping: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["Codes"] }
    /// What it is for.
    public var purpose: String { "Find a code by what it means." }

    /// Types into the search, or moves in the list.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        chooser.handle(key, in: panel(in: Chrome.area(of: scene.size)).inside(of: Chrome.area(of: scene.size)))
            ? [] : nil
    }

    /// Draws the list.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel(in: area).draw(on: &grid, in: area, scene: scene)
        chooser.draw(
            on: &grid, in: inside, signs: scene.signs, prompt: Self.prompt, empty: "No code is found by these words.")
        return Rest(chooser.cursor(in: inside, prompt: Self.prompt), isVisible: true)
    }

    private static let prompt = "What happened?"

    private func panel(in area: Rect) -> Panel {
        Panel(title: "A code for \(child.calledName)", lines: area.rows - 2, width: 72)
    }
}
