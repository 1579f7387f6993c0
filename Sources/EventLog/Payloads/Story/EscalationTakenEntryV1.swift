import Domain

/// Personal part of `escalation.taken`, schema 1.
struct EscalationTakenEntryV1: StoryPayload {
    let at: Int
    let step: String
    let words: String

    enum CodingKeys: String, CodingKey {
        case at
        case step
        case words
    }

    init(_ content: EscalationTaken) {
        at = content.at.minute
        step = content.step
        words = content.words
    }

    var value: StoryContent? {
        guard let at = ClockTime(minute: at) else { return nil }
        return .escalation(EscalationTaken(at: at, step: step, words: words))
    }
}
