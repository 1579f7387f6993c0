/// The text of a theme and where it is from.
public struct ThemeSource: Hashable, Sendable {
    /// The name by which it is chosen and inherited: the file's without the ending.
    public let name: String
    /// The file, as faults name it.
    public let file: String
    /// The file's bytes.
    public let toml: [UInt8]

    /// A text; the file is by default the name with `.toml`.
    public init(name: String, file: String? = nil, toml: [UInt8]) {
        self.name = name
        self.file = file ?? name + ".toml"
        self.toml = toml
    }
}
