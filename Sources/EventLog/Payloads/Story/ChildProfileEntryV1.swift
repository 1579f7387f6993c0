import Domain

/// Personal part of `profile.kept`, schema 1.
struct ChildProfileEntryV1: StoryPayload {
    let strengths: [String]
    let saidAs: String
    let pronouns: String
    let languages: [String]
    let interpreter: String
    let needs: String
    let health: String
    let address: String
    let sex: String
    let startingDay: Int?
    let lastSchool: String
    let isCalledFirst: Bool
    let hasSocialWorker: Bool
    let travelsAlone: Bool

    enum CodingKeys: String, CodingKey {
        case strengths
        case saidAs = "said-as"
        case pronouns
        case languages
        case interpreter
        case needs
        case health
        case address
        case sex
        case startingDay = "starting-day"
        case lastSchool = "last-school"
        case isCalledFirst = "called-first"
        case hasSocialWorker = "social-worker"
        case travelsAlone = "travels-alone"
    }

    init(_ content: ChildProfile) {
        strengths = content.strengths
        saidAs = content.saidAs
        pronouns = content.pronouns
        languages = content.languages
        interpreter = content.interpreter
        needs = content.needs
        health = content.health
        address = content.address
        sex = content.sex
        startingDay = content.startingDay?.dayNumber
        lastSchool = content.lastSchool
        isCalledFirst = content.isCalledFirst
        hasSocialWorker = content.hasSocialWorker
        travelsAlone = content.travelsAlone
    }

    var value: StoryContent? {
        .profile(
            ChildProfile(
                strengths: strengths, saidAs: saidAs, pronouns: pronouns, languages: languages,
                interpreter: interpreter, needs: needs, health: health, address: address, sex: sex,
                startingDay: startingDay.map(CivilDate.init(dayNumber:)), lastSchool: lastSchool,
                isCalledFirst: isCalledFirst, hasSocialWorker: hasSocialWorker, travelsAlone: travelsAlone))
    }
}
