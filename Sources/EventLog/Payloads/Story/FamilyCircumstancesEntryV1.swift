import Domain

/// Personal part of `circumstances.shared`, schema 1.
struct FamilyCircumstancesEntryV1: StoryPayload {
    let text: String
    let whatHelps: String

    enum CodingKeys: String, CodingKey {
        case text
        case whatHelps = "what-helps"
    }

    init(_ content: FamilyCircumstances) {
        text = content.text
        whatHelps = content.whatHelps
    }

    var value: StoryContent? {
        .circumstances(FamilyCircumstances(text: text, whatHelps: whatHelps))
    }
}
