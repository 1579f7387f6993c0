/// Something wrong in a theme; whatever it does not touch is used all the same.
public struct ThemeFault: Hashable, Sendable, CustomStringConvertible {
    /// The file, as a person calls it.
    public let file: String
    /// The line, from 1, where it is known.
    public let line: Int?
    /// The key: `roles.mark.away`; empty for the file as a whole.
    public let key: String
    /// What is wrong and what would be right, as a sentence.
    public let message: String

    /// A fault.
    public init(file: String, line: Int? = nil, key: String = "", message: String) {
        self.file = file
        self.line = line
        self.key = key
        self.message = message
    }

    /// The whole as people read it: `owls.toml:12: roles.mark.away: There is no …`.
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return key.isEmpty ? "\(place): \(message)" : "\(place): \(key): \(message)"
    }
}
