public import Canvas

/// The themes that can be chosen, the one in use, and where the choice is kept.
public struct ThemeShelf {
    /// The names, in the order in which they are listed.
    public let names: [String]
    /// The name of the one in use.
    public private(set) var current: String
    private let load: (String) -> LoadedTheme
    private let keep: (String) -> String?
    /// The theme in use.
    public private(set) var theme: Theme

    /// A shelf of themes.
    ///
    /// - Parameters:
    ///   - load: gives a theme by its name.
    ///   - keep: remembers the choice; gives a sentence when it could not.
    public init(
        names: [String], current: String, load: @escaping (String) -> LoadedTheme,
        keep: @escaping (String) -> String?
    ) {
        self.names = names
        self.current = current
        self.load = load
        self.keep = keep
        theme = load(current).theme
    }

    /// Uses a theme; says something when it is kept or has faults.
    public mutating func use(_ name: String, isKept: Bool) -> Message? {
        let loaded = load(name)
        current = name
        theme = loaded.theme
        if let fault = loaded.faults.first { return .warning("\(fault)") }
        guard isKept else { return nil }
        if let trouble = keep(name) { return .warning(trouble) }
        return .done("Theme \(name).")
    }
}
