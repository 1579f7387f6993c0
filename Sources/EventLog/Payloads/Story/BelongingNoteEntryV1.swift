import Domain

/// Personal part of `belonging.noticed`, schema 1.
struct BelongingNoteEntryV1: StoryPayload {
    let wellBeing: Int?
    let involvement: Int?
    let place: String
    let with: String
    let interest: String
    let text: String

    enum CodingKeys: String, CodingKey {
        case wellBeing = "well-being"
        case involvement
        case place
        case with
        case interest
        case text
    }

    init(_ content: BelongingNote) {
        wellBeing = content.wellBeing
        involvement = content.involvement
        place = content.place
        with = content.with
        interest = content.interest
        text = content.text
    }

    var value: StoryContent? {
        .belonging(
            BelongingNote(
                wellBeing: wellBeing, involvement: involvement, place: place, with: with, interest: interest, text: text
            ))
    }
}
