import Application
import Canvas
import Domain

/// One kind of entry that can be written: its words, its fields, and how they are read.
///
/// A kind of its own is one value in a file of its own, listed in ``all``.
struct WritingKind {
    /// Its name for good, for drafts and tests.
    let name: String
    /// The letter that chooses it.
    let letter: Character
    /// What the form is called.
    let title: String
    /// What it is for, in one sentence.
    let sentence: String
    /// What it writes.
    let kind: StoryKind
    /// Whether only some may read it.
    var isRestricted = false
    /// The fields, filled with the earlier wording where there is one.
    let fields: (WritingContext) -> [FormField<WritingSlot>]
    /// Reads the fields.
    let read: (inout WritingReader) -> StoryContent?

    /// Every kind, the commonest first.
    static let all = [
        note, voice, belonging, lesson, book, sent, checkIn, checkedIn, agency, circumstances, restrictedNote,
    ]

    /// The kind that writes an entry anew; `nil` for what has no form here.
    static func writing(_ kind: StoryKind, isRestricted: Bool) -> WritingKind? {
        all.first { $0.kind == kind && $0.isRestricted == isRestricted } ?? all.first { $0.kind == kind }
    }
}

/// Short ways to write the fields of a form.
extension FormField<WritingSlot> {
    /// One line.
    static func line(_ slot: WritingSlot, _ label: String, _ text: String = "", hint: String = "") -> Self {
        FormField(slot, label: label, hint: hint, kind: .text(TextField(text)))
    }

    /// Several lines.
    static func lines(
        _ slot: WritingSlot, _ label: String, _ text: String = "", rows: Int = 4, hint: String = ""
    ) -> Self {
        FormField(slot, label: label, hint: hint, kind: .lines(TextEditor(text), rows: rows))
    }

    /// A choice.
    static func choice(_ slot: WritingSlot, _ label: String, _ options: [String], _ selection: Int?) -> Self {
        FormField(slot, label: label, kind: .choice(ChoiceField(options, selection: selection)))
    }

    /// A step of a scale from 1 to 5, or not judged.
    static func scale(_ slot: WritingSlot, _ label: String, _ step: Int?) -> Self {
        choice(slot, label, ["not judged", "1", "2", "3", "4", "5"], step ?? 0)
    }

    /// How.
    static func channel(_ channel: Channel) -> Self {
        choice(.channel, "How", Channel.allCases.map(\.words), Channel.allCases.firstIndex(of: channel))
    }

    /// The day that the entry is about.
    static func day(_ context: WritingContext, _ label: String = "Day") -> Self {
        line(.day, label, (context.earlier?.day ?? context.today).british)
    }

    /// Who may read it.
    static func readers(_ context: WritingContext) -> Self {
        var names = ""
        if case .restricted(let staff)? = context.earlier?.readership {
            names = staff.map { context.name(of: $0) }.filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return line(
            .readers, "Who may read", names, hint: "names, commas between; the safeguarding lead always may"
        )
    }
}
