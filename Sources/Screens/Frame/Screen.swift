public import Application
public import Canvas

/// A screen or a layer over one: a value that turns keys into intents and itself into cells.
///
/// A screen never writes and never waits: it says what it wants (``Intent``), and is told what came of it.
public protocol Screen {
    /// What can be done here: one table for keys, key bar, help, go-to-anything and tests.
    static var actions: [Action<Self>] { get }
    /// Whether it lies over the screen below it and leaves part of that to be seen.
    var isLayer: Bool { get }
    /// Whether letters are text here, so that no letter is an action.
    var isTyping: Bool { get }
    /// Which place of the first row it belongs to.
    var place: Place? { get }
    /// Where you are, as a path, for row 2.
    var path: [String] { get }
    /// The one fact that matters now, at the right of row 2.
    func fact(in scene: Scene) -> String
    /// The count at the right of row 23.
    func count(in scene: Scene) -> String
    /// The intent that keeps what was typed here and is not finished; `nil` when there is nothing.
    var unfinished: Intent? { get }
    /// What is to be done once what this layer asked for is done.
    var served: [Intent] { get }
    /// The line above the rows for help: what this screen is for.
    var purpose: String { get }

    /// What row 23 says while nothing else is said there: a kinder word for one that is typed; `nil` for nothing.
    func hint(in scene: Scene) -> String?

    /// Whether nothing of what lies below may be seen.
    var blanksScreen: Bool { get }

    /// Called before an action runs.
    mutating func willAct()
    /// Asks again for what it shows; called when it opens and when the data changed.
    mutating func load(from work: Workspace) throws
    /// Takes a key that no action took: typing, mostly. `nil` when it has no use for it.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]?
    /// Hears what came of a change that it asked for.
    mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent]
    /// What can be done here now, and why not what cannot.
    func offers(in scene: Scene) -> [Offer]
    /// What the key bar shows of this screen.
    func keyBarItems(in scene: Scene) -> [KeyBar.Item]
    /// Does what a key stands for here; `nil` when no action has that key.
    mutating func press(_ key: Key, in scene: Scene) -> [Intent]?
    /// Does an action by its name; `nil` when there is none of that name.
    mutating func perform(_ name: String, in scene: Scene) -> [Intent]?
    /// Draws itself inside an area; gives the place where the hardware cursor rests.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest
}

/// Where the hardware cursor rests, and whether it is seen there.
public struct Rest: Hashable, Sendable {
    /// The place.
    public var position: Position
    /// Whether it is drawn: in a text field it is.
    public var isVisible: Bool

    /// A place for the cursor.
    public init(_ position: Position, isVisible: Bool = false) {
        self.position = position
        self.isVisible = isVisible
    }
}

extension Screen {
    /// Screens stand alone unless they say otherwise.
    public var isLayer: Bool { false }
    /// Letters are actions unless a screen says otherwise.
    public var isTyping: Bool { false }
    /// Screens hide nothing but what they cover.
    public var blanksScreen: Bool { false }
    /// Nothing to be done.
    public var served: [Intent] { [] }
    /// Called before an action runs.
    public mutating func willAct() {}
    /// Nothing unfinished.
    public var unfinished: Intent? { nil }
    /// Nothing to hint at.
    public func hint(in scene: Scene) -> String? { nil }
    /// No fact.
    public func fact(in scene: Scene) -> String { "" }
    /// No count.
    public func count(in scene: Scene) -> String { "" }
    /// Nothing to ask for.
    public mutating func load(from work: Workspace) throws {}
    /// No use for the key.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? { nil }
    /// Nothing to do about it.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] { [] }

    /// What can be done here now, and why not what cannot.
    public func offers(in scene: Scene) -> [Offer] {
        Self.actions.map { action in
            Offer(
                name: action.name, label: action.label, sentence: action.sentence,
                firstKey: action.keys.first?.name ?? "", keyNames: action.keyNames,
                unless: action.unless(self, scene))
        }
    }

    /// What the key bar shows of this screen: the actions with a label that can be done now, most used first.
    public func keyBarItems(in scene: Scene) -> [KeyBar.Item] {
        var items: [KeyBar.Item] = []
        for action in Self.actions {
            guard let label = action.label, let key = action.keys.first, action.unless(self, scene) == nil else {
                continue
            }
            items.append(KeyBar.Item(key.name, label))
        }
        return items
    }

    /// The first key of each action, as the key bar names them.
    var shownKeys: [Key] {
        Self.actions.compactMap(\.keys.first)
    }

    /// Does what a key stands for here; `nil` when no action has that key.
    public mutating func press(_ key: Key, in scene: Scene) -> [Intent]? {
        // A loop, not a closure: each call of a closure asks which thread it is on, and this runs at every key.
        for action in Self.actions where action.keys.contains(key) {
            return carryOut(action, in: scene)
        }
        return nil
    }

    /// Does an action by its name, as go-to-anything does; `nil` when there is none of that name.
    public mutating func perform(_ name: String, in scene: Scene) -> [Intent]? {
        guard let action = Self.actions.first(where: { $0.name == name }) else { return nil }
        return carryOut(action, in: scene)
    }

    private mutating func carryOut(_ action: Action<Self>, in scene: Scene) -> [Intent] {
        willAct()
        if let reason = action.unless(self, scene) { return [.say(.refusal(reason))] }
        return action.run(&self, scene)
    }
}
