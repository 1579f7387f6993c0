import Domain

/// Personal part of `check-in.done`, schema 1.
struct CheckInDoneEntryV1: StoryPayload {
    let checkIn: Int64?
    let channel: Int
    let words: String

    enum CodingKeys: String, CodingKey {
        case checkIn = "check-in"
        case channel
        case words
    }

    init(_ content: CheckInDone) {
        checkIn = content.checkIn?.rawValue
        channel = content.channel.rawValue
        words = content.words
    }

    var value: StoryContent? {
        guard let channel = Channel(rawValue: channel) else { return nil }
        return .checkedIn(CheckInDone(checkIn: checkIn.map(EntryID.init(rawValue:)), channel: channel, words: words))
    }
}
