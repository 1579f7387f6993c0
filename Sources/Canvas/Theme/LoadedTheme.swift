/// A theme and what was wrong with its file.
public struct LoadedTheme: Sendable {
    /// The theme, with everything in it that could be read.
    public let theme: Theme
    /// What could not, in the order of the file; those of an inherited file come after.
    public let faults: [ThemeFault]
    /// Roles for which neither the file nor what it inherits says anything, so that they look like text.
    public let undefined: [StyleRole]

    /// A theme as it came out of its file.
    public init(theme: Theme, faults: [ThemeFault] = [], undefined: [StyleRole] = []) {
        self.theme = theme
        self.faults = faults
        self.undefined = undefined
    }
}
