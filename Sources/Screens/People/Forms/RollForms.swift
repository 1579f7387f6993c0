import Application
import Canvas
import Domain

/// A child's name, number, birthday and year; for a new child the group and the first day as well.
struct ChildForm: PeopleForm {
    /// The child; `nil` for a new one.
    let child: ChildID?
    let known: ChildDetails?
    let groups: [Directory.GroupEntry]
    let today: CivilDate

    var title: String { known.map { "Details of \($0.spokenName)" } ?? "A new child" }
    var draftName: String { "child-details" }

    var fields: [FormField<PeopleSlot>] {
        let preferred = known.map { $0.preferredForename == $0.forename ? "" : $0.preferredForename } ?? ""
        let details: [FormField<PeopleSlot>] = [
            .line(.surname, "Surname", known?.surname ?? ""), .line(.forename, "Forename", known?.forename ?? ""),
            .line(.preferred, "Called", preferred), .line(.born, "Born", known?.born.british ?? ""),
            .line(.number, "UPN", known?.upn ?? ""), .line(.year, "Year", known?.yearGroup ?? ""),
            .line(.interests, "Interests, by commas", known?.interests.joined(separator: ", ") ?? ""),
            .line(.doorNote, "Allergy, for the door", known?.doorNote ?? ""),
        ]
        guard child == nil else { return details }
        return details + [
            .choice(.group, "Group", groups.map(\.name), groups.isEmpty ? nil : 0),
            .line(.from, "First day", today.british),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let number = answers.text(.number)
        let born = CivilDate(british: answers.text(.born)) ?? CivilDate(iso: answers.text(.born))
        if born == nil { answers.refuse(.born, "a date such as 24/11/2020") }
        if !number.isEmpty {
            do throws(UPNFault) { _ = try UPN(number) } catch { answers.refuse(.number, error.description) }
        }
        let surname = answers.needed(.surname, "needed")
        let forename = answers.needed(.forename, "needed")
        let called = answers.text(.preferred)
        let details = ChildDetails(
            upn: number.isEmpty ? nil : number, surname: surname, forename: forename,
            preferredForename: called.isEmpty ? nil : called, born: born ?? scene.today,
            yearGroup: answers.text(.year), interests: answers.list(.interests), doorNote: answers.text(.doorNote))
        if let child {
            try answers.check()
            return PeopleRequest(sentence: "Kept for \(details.spokenName). Ctrl-Z takes it back.") { work in
                try work.changeChild(child, to: details, isAnother: isSure, seen: known)
            }
        }
        let group = answers.chosen(.group, of: groups)
        let day = answers.day(.from)
        try answers.check()
        guard let group else { throw PeopleFormFault(errors: [.group: "choose one with the arrows"]) }
        return PeopleRequest(sentence: "\(details.spokenName) is in \(group.name) from \(day.short).") { work in
            try work.addChild(details, to: group.id, from: day, isAnother: isSure)
        }
    }
}

/// The group that a child belongs to from a day on: a move, or coming again after having left.
struct MoveForm: PeopleForm {
    let child: ChildID
    let name: String
    let groups: [Directory.GroupEntry]
    let today: CivilDate

    var title: String { "A group for \(name), from a day on" }
    var draftName: String { "move" }
    var preface: [String] { ["Registers up to the day before stay as they were."] }

    var fields: [FormField<PeopleSlot>] {
        [
            .choice(.group, "Group", groups.map(\.name), groups.count == 1 ? 0 : nil),
            .line(.from, "From", today.british),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let group = answers.chosen(.group, of: groups)
        let day = answers.day(.from)
        try answers.check()
        guard let group else { throw PeopleFormFault(errors: [.group: "choose one with the arrows"]) }
        return PeopleRequest(sentence: "\(name) is in \(group.name) from \(day.short).") { work in
            try work.moveChild(child, to: group.id, from: day)
        }
    }
}

/// A child's last day, and why.
struct LeaveForm: PeopleForm {
    let child: ChildID
    let name: String
    let today: CivilDate

    var title: String { "\(name) leaves" }
    var draftName: String { "leave" }
    var preface: [String] {
        [
            "A name comes off the admission register only on a ground in regulation 9: moving to another "
                + "school, moving away, agreed in writing, too old. Say which, and where the child goes."
        ]
    }
    var fields: [FormField<PeopleSlot>] {
        [.line(.until, "Last day", today.british), .line(.reason, "Why and where to")]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let day = answers.day(.until)
        let reason = answers.needed(.reason, "the admission register needs a ground")
        try answers.check()
        return PeopleRequest(
            sentence: "\(name)'s last day is \(day.short). What was recorded stays. Ctrl-Z takes it back."
        ) { work in
            try work.leave(child, lastDay: day, because: reason)
        }
    }
}
