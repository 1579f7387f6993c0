import Application
import Canvas
import Domain

/// A meeting as fields to fill in, and the fields read as a meeting.
struct MeetingFields {
    typealias Slot = MeetingLayer.Slot

    let calledName: String
    let today: CivilDate

    /// The fields, filled with what was written before where it is written anew.
    func fields(_ earlier: Meeting?, on day: CivilDate) -> [FormField<Slot>] {
        let meeting = earlier ?? Meeting(purpose: .reintegration)
        let purposes = MeetingPurpose.allCases
        return [
            FormField(
                .purpose, label: "About",
                kind: .choice(
                    ChoiceField(purposes.map(\.words), selection: purposes.firstIndex(of: meeting.purpose)))),
            line(.day, "Day", day.british), line(.at, "At", meeting.at?.description ?? ""),
            line(.place, "Where", meeting.place),
            lines(
                .present, "Who was there", meeting.present.joined(separator: "\n"), rows: 2,
                hint: "a line each: Rachel, mum"),
            lines(.strengths, "Strengths", meeting.strengths, rows: 3, hint: "what goes well, before anything else"),
            lines(.worries, "Worries", meeting.worries, rows: 2),
            line(.childWho, "\(calledName), how", meeting.child.who, hint: "by a drawing, through the key adult"),
            lines(.child, "\(calledName) says", meeting.child.words, rows: 2),
            line(.familyWho, "Who of the family", meeting.family.who),
            lines(.family, "The family says", meeting.family.words, rows: 2),
            line(.settingWho, "Who of us", meeting.setting.who),
            lines(.setting, "We see", meeting.setting.words, rows: 2),
            lines(.understanding, "What we understand", meeting.understanding, rows: 2),
            lines(
                .actions, "Who does what", meeting.actions.map(Self.words).joined(separator: "\n"), rows: 3,
                hint: "a line each: Priya: opens the garden door, by 27/11"),
            line(.next, "Next meeting", meeting.next?.british ?? ""),
            line(.homeLanguage, "Family's language", meeting.homeLanguage, hint: "for the copy; you supply the words"),
            lines(.homeText, "In that language", meeting.homeText, rows: 2),
            lines(.staffOnly, "For staff alone", meeting.staffOnly, rows: 2, hint: "on no copy for the family"),
        ]
    }

    /// The meeting; or what is wrong, by field.
    func read(_ form: Form<Slot>, over earlier: Meeting?) -> (Meeting, CivilDate, [Slot: String]) {
        var errors: [Slot: String] = [:]
        func text(_ slot: Slot) -> String { form.text(slot).trimmingBlanks() }
        func date(_ slot: Slot) -> CivilDate? {
            guard !text(slot).isEmpty else { return nil }
            let date = DateText.date(text(slot), today: today)
            if date == nil { errors[slot] = DateText.example }
            return date
        }
        let purposes = MeetingPurpose.allCases
        var meeting = Meeting(purpose: form.choice(.purpose).map { purposes[$0] } ?? .reintegration)
        if !text(.at).isEmpty {
            meeting.at = ClockTime(text(.at))
            if meeting.at == nil { errors[.at] = "a time such as 15:30" }
        }
        meeting.place = text(.place)
        meeting.present = text(.present).split(separator: "\n").map(String.init)
        meeting.strengths = text(.strengths)
        meeting.worries = text(.worries)
        meeting.child = MeetingView(who: text(.childWho), words: text(.child))
        meeting.family = MeetingView(who: text(.familyWho), words: text(.family))
        meeting.setting = MeetingView(who: text(.settingWho), words: text(.setting))
        meeting.understanding = text(.understanding)
        for line in text(.actions).split(separator: "\n") {
            guard let action = action(String(line)) else {
                errors[.actions] = "in “\(line)” the day after “, by” is none; \(DateText.example)"
                continue
            }
            meeting.actions.append(action)
        }
        meeting.next = date(.next)
        meeting.homeLanguage = text(.homeLanguage)
        meeting.homeText = text(.homeText)
        meeting.staffOnly = text(.staffOnly)
        let day = date(.day) ?? today
        if day > today { errors[.day] = "a day that has been, or today" }
        return (meeting, day, errors)
    }

    /// `Priya: opens the garden door, by 27/11`; `nil` when what stands after the last `, by ` is no day.
    func action(_ text: String) -> MeetingAction? {
        var rest = text.trimmingBlanks()
        var by: CivilDate?
        let marker: [Character] = Array(", by ")
        let letters = Array(rest)
        if let place = (0..<max(letters.count - marker.count, 0)).last(where: {
            Array(letters[$0..<$0 + marker.count]) == marker
        }) {
            guard let day = DateText.date(String(letters[(place + marker.count)...]), today: today) else { return nil }
            by = day
            rest = String(letters[..<place])
        }
        guard let colon = rest.firstIndex(of: ":") else { return MeetingAction(what: rest, by: by) }
        return MeetingAction(
            who: String(rest[..<colon]).trimmingBlanks(),
            what: String(rest[rest.index(after: colon)...]).trimmingBlanks(), by: by)
    }

    private static func words(_ action: MeetingAction) -> String {
        (action.who.isEmpty ? "" : "\(action.who): ") + action.what + (action.by.map { ", by \($0.british)" } ?? "")
    }

    private func line(_ slot: Slot, _ label: String, _ text: String, hint: String = "") -> FormField<Slot> {
        FormField(slot, label: label, hint: hint, kind: .text(TextField(text)))
    }

    private func lines(
        _ slot: Slot, _ label: String, _ text: String, rows: Int, hint: String = ""
    ) -> FormField<Slot> {
        FormField(slot, label: label, hint: hint, kind: .lines(TextEditor(text), rows: rows))
    }
}
