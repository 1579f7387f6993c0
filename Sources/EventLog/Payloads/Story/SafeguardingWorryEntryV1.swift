import Domain

/// Personal part of `worry.told`, schema 1.
struct SafeguardingWorryEntryV1: StoryPayload {
    let toldTo: Int64
    let at: Int
    let words: String

    enum CodingKeys: String, CodingKey {
        case toldTo = "told-to"
        case at
        case words
    }

    init(_ content: SafeguardingWorry) {
        toldTo = content.toldTo.rawValue
        at = content.at.minute
        words = content.words
    }

    var value: StoryContent? {
        guard let at = ClockTime(minute: at) else { return nil }
        return .worry(SafeguardingWorry(toldTo: StaffID(rawValue: toldTo), at: at, words: words))
    }
}
