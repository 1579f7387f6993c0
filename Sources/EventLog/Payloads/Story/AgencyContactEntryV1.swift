import Domain

/// Personal part of `agency.asked`, schema 1.
struct AgencyContactEntryV1: StoryPayload {
    let agency: String
    let about: String
    let answer: String
    let answered: Int?

    enum CodingKeys: String, CodingKey {
        case agency
        case about
        case answer
        case answered
    }

    init(_ content: AgencyContact) {
        agency = content.agency
        about = content.about
        answer = content.answer
        answered = content.answered?.dayNumber
    }

    var value: StoryContent? {
        .agency(
            AgencyContact(
                agency: agency, about: about, answer: answer, answered: answered.map(CivilDate.init(dayNumber:))))
    }
}
