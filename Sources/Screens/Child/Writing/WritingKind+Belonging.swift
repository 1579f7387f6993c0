import Application
import Canvas
import Domain

extension WritingKind {
    /// How settled and engaged a child was seen to be.
    static let belonging = WritingKind(
        name: "belonging", letter: "b", title: "Belonging note",
        sentence: "How settled and engaged, 1 to 5, and where.", kind: .belonging,
        fields: { context in
            var earlier = BelongingNote()
            if case .belonging(let content)? = context.earlier?.content { earlier = content }
            return [
                .lines(.text, "What was seen", earlier.text, rows: 3),
                .scale(.wellBeing, "Well-being", earlier.wellBeing),
                .scale(.involvement, "Involvement", earlier.involvement), .line(.place, "Settled where", earlier.place),
                .line(.with, "With whom", earlier.with), .line(.interest, "A new interest", earlier.interest),
                .day(context),
            ]
        },
        read: { reader in
            let note = BelongingNote(
                wellBeing: reader.step(.wellBeing), involvement: reader.step(.involvement), place: reader.text(.place),
                with: reader.text(.with), interest: reader.text(.interest), text: reader.text(.text))
            if note == BelongingNote() { reader.fail(.text, "what was seen, or a step of a scale") }
            return .belonging(note)
        })
}
