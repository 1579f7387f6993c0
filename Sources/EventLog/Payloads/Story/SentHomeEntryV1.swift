import Domain

/// Personal part of `work.sent`, schema 1.
struct SentHomeEntryV1: StoryPayload {
    let what: String
    let channel: Int

    enum CodingKeys: String, CodingKey {
        case what
        case channel
    }

    init(_ content: SentHome) {
        what = content.what
        channel = content.channel.rawValue
    }

    var value: StoryContent? {
        guard let channel = Channel(rawValue: channel) else { return nil }
        return .sent(SentHome(what: what, channel: channel))
    }
}
