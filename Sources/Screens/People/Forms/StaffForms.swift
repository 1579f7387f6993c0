import Application
import Canvas
import Domain

/// A child's key adult, the second one, or somebody who stands in.
struct KeyAdultForm: PeopleForm {
    let child: ChildID
    let name: String
    let staff: [Directory.StaffEntry]
    let today: CivilDate

    var title: String { "A key adult for \(name)" }
    var draftName: String { "key-adult" }
    var preface: [String] { ["They see this child in full on these days, whatever their role."] }
    var fields: [FormField<PeopleSlot>] {
        [
            .choice(.staff, "Who", staff.map(\.details.name), staff.isEmpty ? nil : 0),
            .choice(.place, "As", KeyAdultPlace.allCases.map(\.words), 0), .line(.from, "From", today.british),
            .line(.until, "Last day, if any"),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let who = answers.chosen(.staff, of: staff)
        let place = answers.chosen(.place, of: KeyAdultPlace.allCases)
        let from = answers.day(.from)
        let until = answers.dayIfAny(.until)
        if let until, until < from { answers.refuse(.until, "the last day comes before the first") }
        try answers.check()
        guard let who, let place else { throw PeopleFormFault(errors: [.staff: "choose one with the arrows"]) }
        let sentence = "\(who.details.name) is \(place.words) of \(name) from \(from.short). Ctrl-Z takes it back."
        return PeopleRequest(sentence: sentence) { work in
            try work.nameKeyAdult(who.id, of: child, as: place, from: from, until: until)
        }
    }
}

/// The one person at the setting whom the family can always ask.
struct NamedContactForm: PeopleForm {
    let child: ChildID
    let name: String
    let staff: [Directory.StaffEntry]
    let today: CivilDate

    var title: String { "The named contact of \(name)'s family" }
    var draftName: String { "named-contact" }
    var preface: [String] { ["Exactly one: whoever was it until then is so up to the day before."] }
    var fields: [FormField<PeopleSlot>] {
        [
            .choice(.staff, "Who", staff.map(\.details.name), staff.isEmpty ? nil : 0),
            .line(.from, "From", today.british),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let who = answers.chosen(.staff, of: staff)
        let from = answers.day(.from)
        try answers.check()
        guard let who else { throw PeopleFormFault(errors: [.staff: "choose one with the arrows"]) }
        let sentence = "\(name)'s family can ask \(who.details.name) from \(from.short). Ctrl-Z takes it back."
        return PeopleRequest(sentence: sentence) { work in
            try work.chooseNamedContact(who.id, of: child, from: from)
        }
    }
}

/// Who stands in for a key adult who is away.
struct HandoverForm: PeopleForm {
    let staff: [Directory.StaffEntry]
    let today: CivilDate

    var title: String { "Hand your children over while you are away" }
    var draftName: String { "hand-over" }
    var preface: [String] { ["They see your children in full on these days, and have them on their own list."] }
    var fields: [FormField<PeopleSlot>] {
        [
            .choice(.staff, "To", staff.map(\.details.name), staff.isEmpty ? nil : 0),
            .line(.from, "First day", today.british), .line(.until, "Last day", today.british),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let who = answers.chosen(.staff, of: staff)
        let from = answers.day(.from)
        let until = answers.day(.until)
        if until < from { answers.refuse(.until, "the last day comes before the first") }
        try answers.check()
        guard let who else { throw PeopleFormFault(errors: [.staff: "choose one with the arrows"]) }
        return PeopleRequest(
            sentence: "\(who.details.name) stands in for you until \(until.short). Ctrl-Z takes it back."
        ) { work in
            try work.handOverChildren(to: who.id, from: from, until: until)
        }
    }
}
