import Canvas
import Domain

/// A scaffold as fields to fill in, and the fields read as what was said and shown.
struct ListeningFields {
    let scaffold: Scaffold
    let today: CivilDate

    /// The five faces as every terminal can draw them, the saddest first; a digit chooses.
    private static let faces = ["1 :'(", "2 :(", "3 :|", "4 :)", "5 :D"]
    private static let notShown = "-"

    /// The fields, filled with what was said before where it is written anew.
    func fields(_ earlier: Voice?, on day: CivilDate) -> [FormField<ListeningSlot>] {
        let voice = earlier ?? Voice(speaker: .child)
        var fields: [FormField<ListeningSlot>] = []
        if scaffold.shape == .observation {
            let hint = scaffold.parts.joined(separator: "; ")
            fields.append(lines(.saw, "What we saw", voice.saw, rows: 3, hint: hint))
            fields.append(lines(.mayTell, "It may tell us", voice.mayTell, rows: 2, hint: "apart from what was seen"))
            fields.append(line(.whyNotAsked, "Why not asked", voice.whyNotAsked))
            fields.append(lines(.words, "Sounds, words", voice.words, rows: 1))
        } else {
            for (index, part) in scaffold.parts.prefix(Scaffold.mostParts).enumerated() {
                fields.append(answer(.part(index), part, voice.answers.first { $0.prompt == part }))
            }
            let known = Set(scaffold.parts)
            let other = voice.answers.first { !known.contains($0.prompt) }
            fields.append(line(.other, "Something else", other?.prompt ?? ""))
            fields.append(answer(.otherAnswer, "About that", other))
            fields.append(lines(.words, "In their words", voice.words, rows: 2, hint: "as they said it, word for word"))
        }
        return fields + [
            line(.listener, "Who listened", voice.listener), line(.place, "Where", voice.place),
            line(.aid, "Interpreter or aid", voice.aid), line(.day, "Day", day.british),
            line(.changed, "What we changed", voice.changed),
            line(.toldBack, "Told them on", voice.toldBack?.british ?? ""),
        ]
    }

    /// What was said and shown; or what is wrong, by field.
    func read(_ form: Form<ListeningSlot>, over earlier: Voice?) -> (Voice, CivilDate, [ListeningSlot: String]) {
        var voice = earlier ?? Voice(speaker: .child)
        var errors: [ListeningSlot: String] = [:]
        func text(_ slot: ListeningSlot) -> String { form.text(slot).trimmingBlanks() }
        func date(_ slot: ListeningSlot) -> CivilDate? {
            guard !text(slot).isEmpty else { return nil }
            let date = DateText.date(text(slot), today: today)
            if date == nil { errors[slot] = DateText.example }
            return date
        }
        voice.tool = scaffold.name
        voice.scaffold = scaffold.id
        voice.words = text(.words)
        voice.saw = text(.saw)
        voice.mayTell = text(.mayTell)
        voice.whyNotAsked = text(.whyNotAsked)
        voice.listener = text(.listener)
        voice.place = text(.place)
        voice.aid = text(.aid)
        voice.changed = text(.changed)
        voice.toldBack = date(.toldBack)
        voice.answers = []
        for (index, part) in scaffold.parts.prefix(Scaffold.mostParts).enumerated() {
            if let answer = answered(part, form, .part(index)) { voice.answers.append(answer) }
        }
        if !text(.other).isEmpty, let answer = answered(text(.other), form, .otherAnswer) {
            voice.answers.append(answer)
        }
        if scaffold.shape == .observation {
            if voice.saw.isEmpty { errors[.saw] = "what was seen; no words are needed" }
        } else if voice.answers.isEmpty, voice.words.isEmpty {
            errors[.part(0)] = "one answer, or their own words below"
        }
        if voice.toldBack != nil, voice.changed.isEmpty { errors[.changed] = "what you told them that changed" }
        let day = date(.day) ?? today
        if day > today { errors[.day] = "a day that has been, or today" }
        return (voice, day, errors)
    }

    private func answered(_ prompt: String, _ form: Form<ListeningSlot>, _ slot: ListeningSlot) -> VoiceAnswer? {
        if let steps = scaffold.shape.steps {
            guard let index = form.choice(slot), index > 0 else { return nil }
            return VoiceAnswer(prompt: prompt, choice: .step(steps.lowerBound + index - 1, of: steps))
        }
        if scaffold.shape == .piles {
            guard let index = form.choice(slot), index > 0 else { return nil }
            return VoiceAnswer(prompt: prompt, choice: .pile(ScaffoldShape.pileNames[index - 1]))
        }
        let words = form.text(slot).trimmingBlanks()
        return words.isEmpty ? nil : VoiceAnswer(prompt: prompt, words: words)
    }

    private func answer(_ slot: ListeningSlot, _ prompt: String, _ earlier: VoiceAnswer?) -> FormField<ListeningSlot> {
        var options: [String] = []
        var selection = 0
        switch scaffold.shape {
        case .sentences, .observation: return line(slot, prompt, earlier?.words ?? "")
        case .faces: options = Self.faces
        case .scale: options = (0...10).map(String.init)
        case .piles: options = ScaffoldShape.pileNames
        }
        switch earlier?.choice {
        case .step(let step, let range)?: selection = step - range.lowerBound + 1
        case .pile(let pile)?: selection = (ScaffoldShape.pileNames.firstIndex(of: pile) ?? -1) + 1
        case nil: break
        }
        return FormField(
            slot, label: prompt, kind: .choice(ChoiceField([Self.notShown] + options, selection: selection)))
    }

    private func line(_ slot: ListeningSlot, _ label: String, _ text: String) -> FormField<ListeningSlot> {
        FormField(slot, label: label, kind: .text(TextField(text)))
    }

    private func lines(
        _ slot: ListeningSlot, _ label: String, _ text: String, rows: Int, hint: String = ""
    ) -> FormField<ListeningSlot> {
        FormField(slot, label: label, hint: hint, kind: .lines(TextEditor(text), rows: rows))
    }
}
