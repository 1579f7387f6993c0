/// What row 23 says: what just happened, and how to take it back.
public struct Message: Hashable, Sendable {
    /// How grave it is.
    public enum Kind: Hashable, Sendable {
        /// Something happened as asked.
        case done
        /// Nothing happened, and here is why.
        case refusal
        /// Something needs care.
        case warning
        /// Something went wrong.
        case fault
    }

    /// How grave it is.
    public let kind: Kind
    /// One sentence or two.
    public let text: String

    /// A message.
    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// Something happened as asked.
    public static func done(_ text: String) -> Message { Message(.done, text) }
    /// Nothing happened, and here is why.
    public static func refusal(_ text: String) -> Message { Message(.refusal, text) }
    /// Something needs care.
    public static func warning(_ text: String) -> Message { Message(.warning, text) }
    /// Something went wrong.
    public static func fault(_ text: String) -> Message { Message(.fault, text) }
}
