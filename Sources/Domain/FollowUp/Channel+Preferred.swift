extension Channel {
    /// Reads how a contact likes to be reached from the words that were given: `text`, `Phone call`, `e-mail`.
    public init?(preferred words: String) {
        let words = words.lowercased()
        let signs: [(String, Channel)] = [
            ("text", .text), ("sms", .text), ("mail", .email), ("app", .app), ("call", .call), ("phone", .call),
            ("letter", .letter), ("door", .door), ("person", .inPerson), ("visit", .visit),
        ]
        guard let found = signs.first(where: { words.contains($0.0) }) else { return nil }
        self = found.1
    }

    /// The letter that stands for it where an attempt is recorded.
    public var letter: Character {
        switch self {
        case .call: "c"
        case .text: "t"
        case .email: "e"
        case .app: "a"
        case .door: "d"
        case .letter: "l"
        case .inPerson: "p"
        case .agency: "g"
        case .visit: "v"
        }
    }
}

extension ContactOutcome {
    /// The letter that stands for it where an attempt is recorded.
    public var letter: Character {
        switch self {
        case .spoke: "s"
        case .leftMessage: "m"
        case .noReply: "n"
        case .numberFailed: "f"
        case .wrongPerson: "w"
        case .refused: "r"
        case .visitNoReply: "o"
        case .visitSeen: "v"
        }
    }

    /// Whether somebody was reached.
    public var hasReached: Bool {
        self == .spoke || self == .visitSeen || self == .refused
    }
}
