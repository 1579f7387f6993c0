/// Why a mark was changed after its register closed; never empty.
///
/// An amended entry must keep the original, the amendment, the reason, the date, and the name and position of
/// the person (domain reference a2.2).
public struct AmendmentReason: Hashable, Sendable, Codable {
    /// The reason in the person's own words, or one of the setting's listed reasons.
    public let text: String

    /// A reason; `nil` when nothing is left after blanks are taken off.
    public init?(_ text: String) {
        let trimmed = text.trimmingBlanks()
        guard !trimmed.isEmpty else { return nil }
        self.text = trimmed
    }

    /// A reason that is written in the code and not empty.
    init(known text: String) {
        self.text = text
    }
}

extension String {
    /// The text without blanks and line ends at either end.
    public func trimmingBlanks() -> String {
        var characters = Substring(self)
        while let first = characters.first, first.isWhitespace { characters.removeFirst() }
        while let last = characters.last, last.isWhitespace { characters.removeLast() }
        return String(characters)
    }
}
