import Domain

/// What every plan rests on, as a part of `plan.written` and `way-back.written`, schema 1.
struct PlanBasisV1: Codable {
    let title: String
    let strengths: [String]
    let child: PlanViewV1
    let family: PlanViewV1
    let setting: PlanViewV1
    let agreements: [PlanAgreementV1]
    let contact: Int64?
    let reviewOn: Int?
    let state: Int
    let cycle: Int
    let staffOnly: String

    enum CodingKeys: String, CodingKey {
        case title
        case strengths
        case child
        case family
        case setting
        case agreements
        case contact
        case reviewOn = "review-on"
        case state
        case cycle
        case staffOnly = "staff-only"
    }

    init(_ basis: PlanBasis) {
        title = basis.title
        strengths = basis.strengths
        child = PlanViewV1(basis.views.child)
        family = PlanViewV1(basis.views.family)
        setting = PlanViewV1(basis.views.setting)
        agreements = basis.agreements.map(PlanAgreementV1.init)
        contact = basis.contact?.rawValue
        reviewOn = basis.reviewOn?.dayNumber
        state = basis.state.rawValue
        cycle = basis.cycle
        staffOnly = basis.staffOnly
    }

    var value: PlanBasis? {
        let agreed = agreements.compactMap(\.value)
        guard let state = PlanState(rawValue: state), agreed.count == agreements.count else { return nil }
        return PlanBasis(
            title: title, strengths: strengths,
            views: PlanViews(child: child.value, family: family.value, setting: setting.value), agreements: agreed,
            contact: contact.map(StaffID.init(rawValue:)), reviewOn: reviewOn.map(CivilDate.init(dayNumber:)),
            state: state, cycle: cycle, staffOnly: staffOnly)
    }
}

/// One side's view in a plan, schema 1.
struct PlanViewV1: Codable {
    let words: String
    let who: String
    let day: Int?
    let voice: Int64?
    let whyNotAsked: String

    enum CodingKeys: String, CodingKey {
        case words
        case who
        case day
        case voice
        case whyNotAsked = "why-not-asked"
    }

    init(_ view: PlanView) {
        words = view.words
        who = view.who
        day = view.day?.dayNumber
        voice = view.voice?.rawValue
        whyNotAsked = view.whyNotAsked
    }

    var value: PlanView {
        PlanView(
            words: words, who: who, day: day.map(CivilDate.init(dayNumber:)), voice: voice.map(EntryID.init(rawValue:)),
            whyNotAsked: whyNotAsked)
    }
}

/// That somebody agreed, schema 1.
struct PlanAgreementV1: Codable {
    let name: String
    let party: Int
    let day: Int

    enum CodingKeys: String, CodingKey {
        case name
        case party
        case day
    }

    init(_ agreement: PlanAgreement) {
        name = agreement.name
        party = agreement.party.rawValue
        day = agreement.day.dayNumber
    }

    var value: PlanAgreement? {
        PlanParty(rawValue: party).map { PlanAgreement(name: name, party: $0, day: CivilDate(dayNumber: day)) }
    }
}
