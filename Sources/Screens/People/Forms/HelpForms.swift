import Application
import Canvas
import Domain

/// A reasonable adjustment, from a day to another.
struct AdjustmentForm: PeopleForm {
    let child: ChildID
    let name: String
    let known: ProfilePage.DatedWords?
    let today: CivilDate

    var title: String { "An adjustment for \(name)" }
    var draftName: String { known.map { "adjustment-\($0.entry.rawValue)" } ?? "adjustment" }
    var preface: [String] { ["Its sign stands in the register from the first day to the last, and no longer."] }
    var fields: [FormField<PeopleSlot>] {
        [
            .line(.text, "What is done", known?.text ?? ""),
            .line(.from, "First day", (known?.from ?? today).british),
            .line(.until, "Last day, if any", known?.until?.british ?? ""),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let text = answers.needed(.text, "needed: what is done")
        let from = answers.day(.from)
        let until = answers.dayIfAny(.until)
        if let until, until < from { answers.refuse(.until, "the last day comes before the first") }
        try answers.check()
        return StoryRequest.keep(
            .adjustment(Adjustment(text: text, until: until)), child: child, name: name, on: from,
            revising: known?.entry, seen: known?.version)
    }
}

/// What a family shared of its life, for those who need to know.
struct CircumstancesForm: PeopleForm {
    let child: ChildID
    let name: String
    /// The managers and the child's key adults.
    let those: [StaffID]

    private static let readers = ["managers, key adults and the lead", "the safeguarding lead alone"]

    var title: String { "What to know about \(name)'s family" }
    var draftName: String { "circumstances" }
    var preface: [String] { ["For those who need to know. Each reading is recorded."] }
    var fields: [FormField<PeopleSlot>] {
        [
            .line(.text, "What they shared"), .line(.whatHelps, "What helps"),
            .choice(.readers, "Who may read it", Self.readers, 0),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let text = answers.needed(.text, "needed")
        try answers.check()
        return StoryRequest.keep(
            .circumstances(FamilyCircumstances(text: text, whatHelps: answers.text(.whatHelps))), child: child,
            name: name, readership: .restricted(to: form.choice(.readers) == 0 ? those : []))
    }
}

/// A soft start or another agreed later arrival: the door, the window, the greeter, and until when.
struct ArrivalForm: PeopleForm {
    let child: ChildID
    let name: String
    let today: CivilDate

    var title: String { "A later arrival for \(name)" }
    var draftName: String { "arrival" }
    var fields: [FormField<PeopleSlot>] {
        [
            .line(.by, "Expected by"), .line(.door, "Door"), .line(.greeter, "Greeted by"),
            .line(.from, "First day", today.british), .line(.until, "Last day, if any"),
            .question(.agreed, "Part-time, agreed with a parent"),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let by = ClockTime(answers.text(.by))
        if by == nil { answers.refuse(.by, "a time such as 0910") }
        let from = answers.day(.from)
        let until = answers.dayIfAny(.until)
        try answers.check()
        guard let by else { throw PeopleFormFault(errors: [.by: "a time such as 0910"]) }
        let greeter = answers.text(.greeter)
        let detail = [answers.text(.door), greeter.isEmpty ? "" : "with \(greeter)"].filter { !$0.isEmpty }
            .joined(separator: ", ")
        return PeopleRequest(sentence: "Planned for \(name): by \(by). Ctrl-Z takes it back.") { work in
            try work.planArrival(
                of: child, from: from, until: until, half: .morning, by: by,
                isAgreedPartTime: answers.isYes(.agreed), detail: detail)
        }
    }
}

/// Why an entry no longer holds.
struct WithdrawForm: PeopleForm {
    let child: ChildID
    let name: String
    let entry: EntryID
    /// The wording that was seen.
    let seen: FactVersion?
    let what: String

    var title: String { "Take back: \(what)" }
    var draftName: String { "withdraw-\(entry.rawValue)" }
    var preface: [String] { ["It stays in the history with your reason."] }
    var fields: [FormField<PeopleSlot>] { [.line(.reason, "Why")] }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let reason = answers.needed(.reason, "needed: why it no longer holds")
        try answers.check()
        return StoryRequest.withdraw(entry, child: child, name: name, reason: reason, seen: seen)
    }
}
