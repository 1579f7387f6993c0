import Domain

/// Personal part of `note.written`, schema 1.
struct NoteEntryV1: StoryPayload {
    let text: String

    enum CodingKeys: String, CodingKey {
        case text
    }

    init(_ content: Note) {
        text = content.text
    }

    var value: StoryContent? {
        .note(Note(text: text))
    }
}
