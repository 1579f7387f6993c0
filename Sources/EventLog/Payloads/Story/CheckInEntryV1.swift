import Domain

/// Personal part of `check-in.agreed`, schema 1.
struct CheckInEntryV1: StoryPayload {
    let who: Int64
    let channel: Int
    let everyDays: Int
    let what: String
    let until: Int?

    enum CodingKeys: String, CodingKey {
        case who
        case channel
        case everyDays = "every-days"
        case what
        case until
    }

    init(_ content: CheckIn) {
        who = content.who.rawValue
        channel = content.channel.rawValue
        everyDays = content.everyDays
        what = content.what
        until = content.until?.dayNumber
    }

    var value: StoryContent? {
        guard let channel = Channel(rawValue: channel) else { return nil }
        return .checkIn(
            CheckIn(
                who: StaffID(rawValue: who), channel: channel, everyDays: everyDays, what: what,
                until: until.map(CivilDate.init(dayNumber:))))
    }
}
