import Domain

/// Personal part of `entry.read`, schema 1.
struct EntryReadingEntryV1: StoryPayload {
    let of: Int64

    enum CodingKeys: String, CodingKey {
        case of
    }

    init(_ content: EntryReading) {
        of = content.of.rawValue
    }

    var value: StoryContent? {
        .reading(EntryReading(of: EntryID(rawValue: of)))
    }
}
