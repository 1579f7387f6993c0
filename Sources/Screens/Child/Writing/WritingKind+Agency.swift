import Application
import Canvas
import Domain

extension WritingKind {
    /// What an agency was asked, and what came back.
    static let agency = WritingKind(
        name: "agency", letter: "a", title: "Agency",
        sentence: "What was asked, and later what came back.", kind: .agency,
        fields: { context in
            var earlier = AgencyContact()
            if case .agency(let content)? = context.earlier?.content { earlier = content }
            let listed = context.agencies.firstIndex(of: earlier.agency)
            return [
                .choice(
                    .side, "Agency", context.agencies + ["other"],
                    listed ?? (earlier.agency.isEmpty ? 0 : context.agencies.count)),
                .line(.agency, "Other agency", listed == nil ? earlier.agency : ""),
                .lines(.text, "Asked about", earlier.about, rows: 2), .day(context, "Asked on"),
                .lines(.answer, "What came back", earlier.answer, rows: 3, hint: "empty while it is awaited"),
                .line(.answered, "Came back on", earlier.answered?.british ?? ""),
            ]
        },
        read: { reader in
            let agencies = reader.context.agencies
            let index = reader.form.choice(.side) ?? agencies.count
            let typed = reader.text(.agency)
            let isListed = typed.isEmpty && agencies.indices.contains(index)
            let answer = reader.text(.answer)
            var answered = reader.date(.answered)
            if answered != nil, answer.isEmpty { reader.fail(.answer, "what came back that day") }
            if answered == nil, !answer.isEmpty { answered = reader.context.today }
            return .agency(
                AgencyContact(
                    agency: isListed ? agencies[index] : reader.needed(.agency, "which agency"),
                    about: reader.needed(.text, "what it was asked"), answer: answer, answered: answered))
        })
}
