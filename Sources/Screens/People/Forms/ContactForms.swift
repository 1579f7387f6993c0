import Application
import Canvas
import Domain

/// A person to call about a child.
struct ContactForm: PeopleForm {
    let child: ChildID
    let name: String
    let known: ContactLine?
    /// The place in the calling order of a new contact.
    let next: Int

    var title: String { known.map { "\($0.details.spokenName), for \(name)" } ?? "Somebody to call about \(name)" }
    var draftName: String { "contact-\(known?.id.rawValue ?? 0)" }

    var fields: [FormField<PeopleSlot>] {
        let details = known?.details
        return [
            .line(.forename, "Forename", details?.forename ?? ""), .line(.surname, "Surname", details?.surname ?? ""),
            .line(.relationship, "To the child", details?.relationship ?? ""),
            .line(.phone, "Phone", details?.phone ?? ""),
            .line(.channel, "Likes best", details?.preferredChannel ?? ""),
            .line(.bestTime, "Best time", details?.bestTime ?? ""),
            .line(.language, "Language", details?.language ?? ""), .line(.email, "Email", details?.email ?? ""),
            .line(.address, "Address, if other", details?.address ?? ""),
            .line(.priority, "Called as number", String(details?.priority ?? next)),
            .question(.responsibility, "Parental resp.", details?.hasParentalResponsibility ?? false),
            .question(.livesWith, "Child lives with", details?.livesWith ?? false),
            .question(.mayCollect, "May collect", details?.mayCollect ?? false),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let priority = Int(answers.text(.priority))
        if priority.map({ !(1...99).contains($0) }) ?? true { answers.refuse(.priority, "a number from 1 to 99") }
        if answers.text(.surname).isEmpty, answers.text(.forename).isEmpty {
            answers.refuse(.surname, "a name is needed")
        }
        try answers.check()
        let details = ContactDetails(
            surname: answers.text(.surname), forename: answers.text(.forename),
            relationship: answers.text(.relationship), hasParentalResponsibility: answers.isYes(.responsibility),
            priority: priority ?? next, phone: answers.text(.phone), email: answers.text(.email),
            preferredChannel: answers.text(.channel), language: answers.text(.language),
            livesWith: answers.isYes(.livesWith), mayCollect: answers.isYes(.mayCollect),
            bestTime: answers.text(.bestTime), address: answers.text(.address))
        return PeopleRequest(sentence: "Kept for \(name): \(details.spokenName). Ctrl-Z takes it back.") { work in
            try work.keepContact(details, of: child, as: known?.id, seen: known?.details)
        }
    }
}

/// Somebody who may, or may not, take a child home.
struct CollectorForm: PeopleForm {
    let child: ChildID
    let name: String
    /// Who beside the safeguarding lead may read why somebody may not.
    let those: [StaffID]
    let today: CivilDate

    var title: String { "Who collects \(name)" }
    var draftName: String { "collector" }
    var preface: [String] {
        ["Of somebody who may not, those who look after \(name) see the name and no more."]
    }
    var fields: [FormField<PeopleSlot>] {
        [
            .line(.name, "Name"), .line(.relationship, "To the child"),
            .line(.recognisedBy, "Recognised by"),
            .choice(.standing, "May collect", CollectorStanding.allCases.map(\.words), 0),
            .line(.from, "From", today.british), .line(.until, "Last day, if any"),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let who = answers.needed(.name, "needed")
        let standing = answers.chosen(.standing, of: CollectorStanding.allCases) ?? .may
        let from = answers.day(.from)
        let until = answers.dayIfAny(.until)
        if let until, until < from { answers.refuse(.until, "the last day comes before the first") }
        try answers.check()
        let collector = Collector(
            name: who, relationship: answers.text(.relationship), recognisedBy: answers.text(.recognisedBy),
            standing: standing, until: until)
        return StoryRequest.keep(
            .collector(collector), child: child, name: name, on: from,
            readership: standing == .mayNot ? .restricted(to: those) : .ordinary)
    }
}
