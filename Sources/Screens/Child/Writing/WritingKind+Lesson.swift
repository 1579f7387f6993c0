import Application
import Canvas
import Domain

extension WritingKind {
    /// What was seen within a session: left a lesson, stayed elsewhere.
    static let lesson = WritingKind(
        name: "lesson", letter: "l", title: "Lesson note",
        sentence: "Left a lesson, stayed elsewhere; the mark stays.", kind: .lesson,
        fields: { context in
            var earlier = LessonNote(sign: .left, half: .morning)
            if case .lesson(let content)? = context.earlier?.content { earlier = content }
            return [
                .choice(
                    .side, "What you saw", LessonSign.allCases.map(\.words),
                    LessonSign.allCases.firstIndex(of: earlier.sign)),
                .line(.lesson, "Lesson", earlier.lesson), .line(.place, "Room or area", earlier.room),
                .line(.who, "Adult", earlier.adult),
                .choice(
                    .half, "When", HalfDay.allCases.map(\.name), HalfDay.allCases.firstIndex(of: earlier.half)),
                .line(.text, "More", earlier.words), .day(context),
            ]
        },
        read: { reader in
            let note = LessonNote(
                sign: reader.option(.side, of: LessonSign.allCases) ?? .left, lesson: reader.text(.lesson),
                room: reader.text(.place), adult: reader.text(.who),
                half: reader.option(.half, of: HalfDay.allCases) ?? .morning, words: reader.text(.text))
            if note.lesson.isEmpty, note.room.isEmpty { reader.fail(.lesson, "the lesson, or the room or area") }
            return .lesson(note)
        })
}

extension WritingReader {
    /// The one of some answers that is taken.
    func option<Option>(_ slot: WritingSlot, of options: [Option]) -> Option? {
        form.choice(slot).flatMap { options.indices.contains($0) ? options[$0] : nil }
    }
}
