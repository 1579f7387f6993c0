/// How each role looks, at every colour depth.
public struct Theme: Sendable {
    /// The theme's name.
    public let name: String

    /// An empty theme.
    public init(name: String) {
        self.name = name
    }
}
