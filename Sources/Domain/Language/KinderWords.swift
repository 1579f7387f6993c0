/// A word that blames, and what says the same without blame.
public struct KinderWords: Hashable, Sendable {
    /// What is better not written: words as they stand in a sentence; a `*` at the end stands for any ending.
    public var avoid: String
    /// What to write in its place.
    public var prefer: String

    /// A word and its alternative.
    public init(_ avoid: String, prefer: String) {
        self.avoid = avoid
        self.prefer = prefer
    }
}

extension KinderWords: CustomStringConvertible {
    /// As it is listed and typed: `truan* > leaving lessons`.
    public var description: String { "\(avoid) > \(prefer)" }

    /// Reads a line of a list as it is typed; `nil` where one side of the `>` is empty.
    public init?(_ text: String) {
        guard let sign = text.firstIndex(of: ">") else { return nil }
        let avoid = Self.trimmed(text[..<sign])
        let prefer = Self.trimmed(text[text.index(after: sign)...])
        guard !prefer.isEmpty, avoid.contains(where: \.isLetter) else { return nil }
        self.init(avoid, prefer: prefer)
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }
}
