import Application
public import Canvas

/// Finds a line of a list by part of its words; accents and case do not matter.
public struct FindLayer: Screen {
    var panel: ChooserPanel<Int64>

    /// A line that can be found.
    public struct Item {
        /// The number by which the list knows it.
        public var id: Int64
        /// What it shows.
        public var title: String
        /// A key or number at its end.
        public var key: String
        /// More words that find it.
        public var words: String
    }

    /// Finds among the lines of a list.
    public init(_ items: [Item]) {
        panel = ChooserPanel(
            items.map { item in
                Chooser.Option(id: item.id, title: item.title, key: item.key, keywords: item.words)
            }, title: "Find", prompt: "Find", empty: "Nothing here has those words.", width: 60)
    }

    /// What can be done here.
    public static let actions: [Action<FindLayer>] = [
        Action(
            "find.choose", label: "go there", "Go to this line.", keys: [.enter],
            unless: { layer, _ in layer.panel.selected == nil ? "Nothing here has those words." : nil },
            run: { layer, _ in
                layer.panel.selected.map { [.pop, .answer(.found($0.id))] } ?? []
            }),
        Action("find.cancel", label: "back", "Stay where you were.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// Words are typed.
    public var isTyping: Bool { true }
    /// It belongs to no place.
    public var place: Place? { nil }
    /// Where you are.
    public var path: [String] { ["Find"] }
    /// What it is for.
    public var purpose: String { "Find a line by part of its words." }

    /// Types into the search, or moves in the list.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        panel.type(key, in: scene)
    }

    /// Draws the list.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        panel.draw(on: &grid, in: area, scene: scene)
    }
}
