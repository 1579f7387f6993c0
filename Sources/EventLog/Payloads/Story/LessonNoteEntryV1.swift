import Domain

/// Personal part of `lesson.noted`, schema 1.
struct LessonNoteEntryV1: StoryPayload {
    let sign: Int
    let lesson: String
    let room: String
    let adult: String
    let half: Int
    let words: String

    enum CodingKeys: String, CodingKey {
        case sign
        case lesson
        case room
        case adult
        case half
        case words
    }

    init(_ content: LessonNote) {
        sign = content.sign.rawValue
        lesson = content.lesson
        room = content.room
        adult = content.adult
        half = content.half.rawValue
        words = content.words
    }

    var value: StoryContent? {
        guard let sign = LessonSign(rawValue: sign), let half = HalfDay(rawValue: half) else { return nil }
        return .lesson(
            LessonNote(sign: sign, lesson: lesson, room: room, adult: adult, half: half, words: words))
    }
}
