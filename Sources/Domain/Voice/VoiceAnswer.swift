/// What a child or family said or showed to one part of a scaffold.
public struct VoiceAnswer: Hashable, Sendable {
    /// The part as it was put to them: `A good day starts when…`, `Lunch hall`.
    public var prompt: String
    /// What they said to it, word for word; empty where they showed it.
    public var words: String
    /// What they chose or showed; `nil` where they answered in words alone.
    public var choice: VoiceChoice?

    /// An answer.
    public init(prompt: String, words: String = "", choice: VoiceChoice? = nil) {
        self.prompt = prompt
        self.words = words
        self.choice = choice
    }
}

/// What was chosen or shown without words.
public enum VoiceChoice: Hashable, Sendable {
    /// A step of a scale from the lowest to the highest, both as the scaffold has them: 6 of 0 to 10, 2 of 1 to 5.
    case step(Int, of: ClosedRange<Int>)
    /// The pile that a card or photo was put on: `I like it`.
    case pile(String)
}

extension VoiceChoice: CustomStringConvertible {
    /// As it is read out: `6 of 10`, `I like it`.
    public var description: String {
        switch self {
        case .step(let step, let range): "\(step) of \(range.upperBound)"
        case .pile(let pile): pile
        }
    }
}
