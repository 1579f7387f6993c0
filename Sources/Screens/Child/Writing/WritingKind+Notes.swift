import Application
import Canvas
import Domain

extension WritingKind {
    /// What somebody noticed or heard.
    static let note = WritingKind(
        name: "note", letter: "n", title: "Note",
        sentence: "What you noticed or heard, in your words.", kind: .note,
        fields: { context in
            [.lines(.text, "Note", text(of: context), rows: 6), .day(context)]
        },
        read: { .note(Note(text: $0.needed(.text, "a few words"))) })

    /// A note that only some may read.
    static let restrictedNote = WritingKind(
        name: "restricted-note", letter: "r", title: "Restricted note",
        sentence: "For those you name; each reading is recorded.", kind: .note,
        isRestricted: true,
        fields: { context in
            [.lines(.text, "Note", text(of: context), rows: 6), .readers(context), .day(context)]
        },
        read: { .note(Note(text: $0.needed(.text, "a few words"))) })

    /// What a family shared about its life.
    static let circumstances = WritingKind(
        name: "circumstances", letter: "f", title: "What the family shared",
        sentence: "For those you name; each reading is recorded.",
        kind: .circumstances, isRestricted: true,
        fields: { context in
            var earlier = FamilyCircumstances()
            if case .circumstances(let content)? = context.earlier?.content { earlier = content }
            return [
                .lines(.text, "They shared", earlier.text, hint: "as they said it, and no more than is needed"),
                .lines(.whatHelps, "What helps", earlier.whatHelps, rows: 2), .readers(context), .day(context),
            ]
        },
        read: {
            .circumstances(
                FamilyCircumstances(text: $0.needed(.text, "a few words"), whatHelps: $0.text(.whatHelps)))
        })

    private static func text(of context: WritingContext) -> String {
        if case .note(let note)? = context.earlier?.content { note.text } else { "" }
    }
}
