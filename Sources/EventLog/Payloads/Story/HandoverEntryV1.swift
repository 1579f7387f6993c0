import Domain

/// Personal part of `follow-up.handed-over`, schema 1.
struct HandoverEntryV1: StoryPayload {
    let to: Int64
    let until: Int?
    let words: String

    enum CodingKeys: String, CodingKey {
        case to
        case until
        case words
    }

    init(_ content: Handover) {
        to = content.to.rawValue
        until = content.until?.dayNumber
        words = content.words
    }

    var value: StoryContent? {
        .handover(Handover(to: StaffID(rawValue: to), until: until.map(CivilDate.init(dayNumber:)), words: words))
    }
}
