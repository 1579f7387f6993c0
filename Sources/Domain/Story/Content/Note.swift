/// What somebody noticed or heard about a child, in their words.
public struct Note: Hashable, Sendable {
    /// What was written.
    public var text: String

    /// A note.
    public init(text: String = "") {
        self.text = text
    }
}
