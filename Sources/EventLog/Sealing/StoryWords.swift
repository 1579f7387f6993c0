public import Domain

/// The opened words of an entry in a child's story, or of its withdrawal.
public struct StoryWords: PersonalValue {
    private let bytes: [UInt8]

    /// Takes the opened bytes.
    public init(plain: [UInt8]) throws {
        bytes = plain
    }

    /// What an entry of a kind says.
    public func content(of kind: StoryKind) throws -> StoryContent {
        try StoryContent(kind: kind, plain: bytes)
    }

    /// Why an entry was withdrawn.
    public func reason() throws -> String {
        try PersonalWords(plain: bytes).text
    }
}
