/// JSON Lines: one value a line, so that a program can read a long file a line at a time.
public struct JSONLines: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    /// A writer with nothing written.
    public init() {}

    /// Writes a value and ends the line.
    public mutating func write(_ value: JSONValue) {
        JSONText.append(value, to: &bytes)
        bytes.append(Byte.lineFeed)
    }
}
