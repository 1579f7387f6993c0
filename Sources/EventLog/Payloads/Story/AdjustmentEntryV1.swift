import Domain

/// Personal part of `adjustment.agreed`, schema 1.
struct AdjustmentEntryV1: StoryPayload {
    let text: String
    let until: Int?

    enum CodingKeys: String, CodingKey {
        case text
        case until
    }

    init(_ content: Adjustment) {
        text = content.text
        until = content.until?.dayNumber
    }

    var value: StoryContent? {
        .adjustment(Adjustment(text: text, until: until.map(CivilDate.init(dayNumber:))))
    }
}
