public import Application
public import Canvas
public import Domain

/// Picks a code from a list that is searched by meaning: “dentist” finds M.
public struct CodeLayer: Screen {
    let child: RegisterRow
    var panel: ChooserPanel<AttendanceCode>

    /// The codes that a person may choose on a session's date.
    public init(child: RegisterRow, session: Session, permissions: Permissions) {
        self.child = child
        let codes = CodeTable.choosable(in: session, isCompulsoryAge: child.isCompulsoryAge)
        // Those who see one group alone seldom give these; the list still has them, after all others.
        let last = permissions.seesEverybody ? [] : codes.filter { Self.seldomAtTheDoor.contains($0.code) }
        panel = ChooserPanel(
            (codes.filter { !last.contains($0) } + last).map { meaning in
                Chooser.Option(
                    id: meaning.code, title: meaning.name, key: meaning.code.sign, keywords: meaning.searchWords)
            },
            title: "A code for \(child.calledName)", prompt: "What happened?",
            empty: "No code is found by these words.", width: 72)
    }

    /// Codes for what a head teacher or the local authority decides.
    private static let seldomAtTheDoor: Set<AttendanceCode> = [
        .excluded, .accessArrangements, .holidayNotGranted, .dualRegistered, .studyLeave,
    ]

    /// What can be done here.
    public static let actions: [Action<CodeLayer>] = [
        Action(
            "codes.choose", label: "mark", "Mark with this code.", keys: [.enter],
            unless: { layer, _ in layer.panel.selected == nil ? "Nothing is found by these words." : nil },
            run: { layer, _ in
                layer.panel.selected.map { [.pop, .answer(.mark(layer.child, $0.id))] } ?? []
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
        panel.type(key, in: scene)
    }

    /// Draws the list.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        panel.draw(on: &grid, in: area, scene: scene)
    }
}
