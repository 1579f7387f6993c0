import Domain

/// Personal part of `book.written`, schema 1.
struct BookEntryEntryV1: StoryPayload {
    let side: Int
    let who: String
    let text: String

    enum CodingKeys: String, CodingKey {
        case side
        case who
        case text
    }

    init(_ content: BookEntry) {
        side = content.side.rawValue
        who = content.who
        text = content.text
    }

    var value: StoryContent? {
        guard let side = BookSide(rawValue: side) else { return nil }
        return .book(BookEntry(side: side, who: who, text: text))
    }
}
