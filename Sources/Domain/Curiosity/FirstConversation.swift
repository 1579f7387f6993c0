/// A way to begin talking with a family: open words for a human voice, about what was noticed and never about blame
/// (our proposal, after first-day guides of local authorities).
///
/// Nothing here promises, guesses a reason, or names a percentage.
public enum FirstConversation {
    /// What to say first, and one or two open questions.
    ///
    /// - Parameters:
    ///   - pattern: What was noticed; `nil` where an adult noticed something in their own words.
    ///   - name: The name the child is called.
    public static func words(about pattern: PatternSeen?, name: String) -> [String] {
        words(about: pattern?.kind, weekday: pattern?.weekday, lesson: pattern?.lesson, name: name)
    }

    /// What to say first, and one or two open questions.
    public static func words(
        about kind: PatternKind?, weekday: Weekday? = nil, lesson: String? = nil, name: String
    ) -> [String] {
        switch kind {
        case .weekday:
            let day = weekday.map { "\($0.name)s" } ?? "one day of the week"
            return [
                "We miss \(name) on \(day), and I wanted to ask how you all are.",
                "What are \(day) like at home, from waking up? What is different about them?",
                "What does \(name) say about \(day) here?",
            ]
        case .drop, .band, .approaching:
            return [
                "We have missed \(name) lately, and I have been thinking of you all.",
                "How have the last few weeks been? What have you noticed?",
                "What would make mornings a little easier?",
            ]
        case .lateCreep:
            return [
                "It is good to see \(name) every morning, whenever it is.",
                "What happens between waking up and coming in? Which part is the hardest?",
                "What would help at the door?",
            ]
        case .siblings:
            return [
                "We have missed \(name) and the others on the same days. How is everybody at home?",
                "What is going on for the family at the moment? What would help all of you at once?",
            ]
        case .afterHoliday:
            return [
                "How were the holidays? It can be hard to come back after them.",
                "What is the first day back like for \(name)? What would make it a gentler one?",
            ]
        case .amOnly:
            return [
                "It is lovely when \(name) comes in after lunch. How are the mornings?",
                "What is hardest before coming in? Is there something about mornings here that we should know?",
            ]
        case .pmOnly:
            return [
                "\(name) is here in the mornings, and we miss the afternoons together.",
                "How is \(name) by lunchtime? What do they tell you about lunch and the afternoon here?",
            ]
        case .shortSpells, .brokenWeeks:
            return [
                "\(name) has had a day away here and there. How are things?",
                "What are those days like at home? Has something changed that makes whole weeks hard?",
            ]
        case .lessons:
            let what = lesson ?? "some lessons"
            return [
                "I noticed that \(what) has been hard to stay for. I would like to understand it.",
                "To \(name): tell me about \(what). What is going on just before you need to leave?",
                "Where do you feel settled, and what could we bring from there?",
            ]
        case .transition:
            return [
                "There has been a change for \(name) lately, and changes take a while.",
                "How has it been for \(name) and for you? What do they miss, and what helps?",
            ]
        case .spell, .firstAbsence, .firstWeek, .returned:
            return [
                "We missed \(name). How are you all?",
                "How has it been at home? What would make coming back easy?",
            ]
        case nil:
            return [
                "I have noticed something small about \(name) and wanted to ask rather than wonder.",
                "How is \(name) at home at the moment? What have you noticed?",
                "What would help?",
            ]
        }
    }
}
