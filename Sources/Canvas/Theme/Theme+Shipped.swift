extension Theme {
    /// The theme that is used until somebody chooses another: the terminal's own colours, on any ground.
    public static let plain = ThemeLibrary().load("plain")?.theme ?? fallback
}
