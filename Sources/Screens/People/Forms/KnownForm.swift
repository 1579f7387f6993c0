import Application
import Canvas
import Domain

/// What is known of a child beside name and birth: strengths first.
struct KnownForm: PeopleForm {
    let child: ChildID
    let name: String
    let known: ChildProfile
    /// The wording that holds it; `nil` while nothing was kept.
    let seen: FactVersion?
    /// Whether address, sex and the like are seen.
    let showsIdentity: Bool
    /// Whether the person may say that the child goes home alone.
    let asksTravelling: Bool

    var title: String { "What we know of \(name)" }
    var draftName: String { "profile" }

    var fields: [FormField<PeopleSlot>] {
        var essentials: [FormField<PeopleSlot>] = [
            .line(.strengths, "Strengths, by commas", known.strengths.joined(separator: ", ")),
            .line(.saidAs, "Name is said", known.saidAs), .line(.pronouns, "Pronouns", known.pronouns),
            .line(.languages, "Languages at home", known.languages.joined(separator: ", ")),
            .line(.interpreter, "Interpreter for", known.interpreter), .line(.needs, "What helps", known.needs),
            .line(.health, "Health in the day", known.health),
        ]
        if asksTravelling { essentials.append(.question(.travelsAlone, "Goes home alone", known.travelsAlone)) }
        guard showsIdentity else { return essentials }
        return essentials + [
            .line(.address, "Address", known.address), .line(.sex, "Sex, as registered", known.sex),
            .line(.startingDay, "Starting day", known.startingDay?.british ?? ""),
            .line(.lastSchool, "Last school", known.lastSchool),
            .question(.calledFirst, "Call this family first", known.isCalledFirst),
            .question(.socialWorker, "Has a social worker", known.hasSocialWorker),
        ]
    }

    func request(
        _ form: Form<PeopleSlot>, isSure: Bool, scene: Scene
    ) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        var profile = known
        profile.strengths = answers.list(.strengths)
        profile.saidAs = answers.text(.saidAs)
        profile.pronouns = answers.text(.pronouns)
        profile.languages = answers.list(.languages)
        profile.interpreter = answers.text(.interpreter)
        profile.needs = answers.text(.needs)
        profile.health = answers.text(.health)
        if asksTravelling { profile.travelsAlone = answers.isYes(.travelsAlone) }
        if showsIdentity {
            profile.address = answers.text(.address)
            profile.sex = answers.text(.sex)
            profile.startingDay = answers.dayIfAny(.startingDay)
            profile.lastSchool = answers.text(.lastSchool)
            profile.isCalledFirst = answers.isYes(.calledFirst)
            profile.hasSocialWorker = answers.isYes(.socialWorker)
        }
        try answers.check()
        return PeopleRequest(sentence: "Kept for \(name). Ctrl-Z takes it back.") { [profile] work in
            try work.keepProfile(profile, of: child, seen: seen)
        }
    }
}
