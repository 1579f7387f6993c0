public import Canvas

/// One thing that can be done on a screen: the single source of its key, its help, and its place in go-to-anything.
///
/// Adding an action is adding one value beside its screen. It never changes; it is a class because every key walks the
/// tables, and copying a value would count each of its parts up and down.
public final class Action<Target> {
    /// Its name for good, such as `register.mark-late`; keymaps and tests use it.
    public let name: String
    /// A word or two for the key bar; `nil` where the bar never shows it.
    public let label: String?
    /// One sentence for help and go-to-anything.
    public let sentence: String
    /// The keys that do it, the first shown.
    public let keys: [Key]
    /// How help writes the keys, where a list of names would not be read: `arrows`.
    public let keysShown: String?
    /// Why it cannot be done now; `nil` when it can.
    public let unless: (Target, Scene) -> String?
    /// Does it: changes the screen's own state and says what it wants of the rest.
    public let run: (inout Target, Scene) -> [Intent]

    /// An action.
    public init(
        _ name: String, label: String? = nil, _ sentence: String, keys: [Key], keysShown: String? = nil,
        unless: @escaping (Target, Scene) -> String? = { _, _ in nil },
        run: @escaping (inout Target, Scene) -> [Intent]
    ) {
        self.name = name
        self.label = label
        self.sentence = sentence
        self.keys = keys
        self.keysShown = keysShown
        self.unless = unless
        self.run = run
    }

    /// The keys as help shows them.
    public var keyNames: String {
        if let keysShown { return keysShown }
        var names: [String] = []
        for key in keys where !names.contains(key.name.uppercased()) { names.append(key.name) }
        return names.joined(separator: " ")
    }
}

/// An action as the key bar, help and go-to-anything see it, whatever its screen.
public struct Offer: Sendable {
    /// The action's name.
    public let name: String
    /// A word or two for the key bar.
    public let label: String?
    /// One sentence.
    public let sentence: String
    /// The first key's name, for the key bar.
    public let firstKey: String
    /// All of its keys, for help.
    public let keyNames: String
    /// Why it cannot be done now; `nil` when it can.
    public let unless: String?
}
