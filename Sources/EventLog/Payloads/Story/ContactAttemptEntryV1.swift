import Domain

/// Personal part of `contact.attempted`, schema 1.
struct ContactAttemptEntryV1: StoryPayload {
    let at: Int
    let contact: Int64?
    let whom: String
    let channel: Int
    let outcome: Int
    let isIdentityChecked: Bool
    let words: String
    let safety: Int
    let help: String
    let expectedBack: Int?
    let nextStep: String
    let nextOn: Int?
    let nextAt: Int?

    enum CodingKeys: String, CodingKey {
        case at
        case contact
        case whom
        case channel
        case outcome
        case isIdentityChecked = "identity-checked"
        case words
        case safety
        case help
        case expectedBack = "expected-back"
        case nextStep = "next-step"
        case nextOn = "next-on"
        case nextAt = "next-at"
    }

    init(_ content: ContactAttempt) {
        at = content.at.minute
        contact = content.contact?.rawValue
        whom = content.whom
        channel = content.channel.rawValue
        outcome = content.outcome.rawValue
        isIdentityChecked = content.isIdentityChecked
        words = content.words
        safety = content.safety.rawValue
        help = content.help
        expectedBack = content.expectedBack?.dayNumber
        nextStep = content.nextStep
        nextOn = content.nextOn?.dayNumber
        nextAt = content.nextAt?.minute
    }

    var value: StoryContent? {
        guard let at = ClockTime(minute: at), let channel = Channel(rawValue: channel),
            let outcome = ContactOutcome(rawValue: outcome), let safety = ChildSafety(rawValue: safety)
        else { return nil }
        return .attempt(
            ContactAttempt(
                at: at, contact: contact.map(ContactID.init(rawValue:)), whom: whom, channel: channel, outcome: outcome,
                isIdentityChecked: isIdentityChecked, words: words, safety: safety, help: help,
                expectedBack: expectedBack.map(CivilDate.init(dayNumber:)), nextStep: nextStep,
                nextOn: nextOn.map(CivilDate.init(dayNumber:)), nextAt: nextAt.flatMap { ClockTime(minute: $0) }))
    }
}
