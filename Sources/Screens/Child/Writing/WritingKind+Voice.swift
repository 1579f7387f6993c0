import Application
import Canvas
import Domain

extension WritingKind {
    private static let speakers: [Speaker] = [.child, .family]

    /// The words of a child or a family, kept apart from what staff wrote.
    static let voice = WritingKind(
        name: "voice", letter: "v", title: "In their words",
        sentence: "Child's or family's words, as they said them.", kind: .voice,
        fields: { context in
            var earlier = Voice(speaker: .child)
            if case .voice(let content)? = context.earlier?.content { earlier = content }
            return [
                .choice(.side, "Whose words", speakers.map(\.words), speakers.firstIndex(of: earlier.speaker)),
                .lines(.text, "They said", earlier.words, rows: 3),
                .line(.who, "Who spoke", earlier.who, hint: "where it is not the child: Rachel, mum"),
                .line(.prompt, "They were asked", earlier.prompt),
                .line(.tool, "With the help of", earlier.tool, hint: "faces, a drawing, a scale, photos, a walk"),
                .lines(.saw, "What was seen", earlier.saw, rows: 2, hint: "where the child does not use words"),
                .line(.mayTell, "It may tell us", earlier.mayTell),
                .line(.changed, "What we changed", earlier.changed),
                .line(.toldBack, "Told them on", earlier.toldBack?.british ?? ""), .day(context),
            ]
        },
        read: { reader in
            let words = reader.text(.text)
            let saw = reader.text(.saw)
            var hasAnswers = false
            if case .voice(let earlier)? = reader.context.earlier?.content { hasAnswers = !earlier.answers.isEmpty }
            if words.isEmpty, saw.isEmpty, !hasAnswers { reader.fail(.text, "what they said, or below what was seen") }
            let toldBack = reader.date(.toldBack)
            if toldBack != nil, reader.text(.changed).isEmpty {
                reader.fail(.changed, "what you told them that changed")
            }
            // What a scaffold was answered with, who listened and where stays as it stands.
            var voice = Voice(speaker: .child)
            if case .voice(let earlier)? = reader.context.earlier?.content { voice = earlier }
            voice.speaker = reader.form.choice(.side).map { speakers[$0] } ?? .child
            voice.who = reader.text(.who)
            voice.tool = reader.text(.tool)
            voice.prompt = reader.text(.prompt)
            voice.words = words
            voice.saw = saw
            voice.mayTell = reader.text(.mayTell)
            voice.changed = reader.text(.changed)
            voice.toldBack = toldBack
            return .voice(voice)
        })
}
