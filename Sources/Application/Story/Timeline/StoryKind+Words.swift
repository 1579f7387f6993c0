public import Domain

extension StoryKind {
    /// What an entry of the kind is called on screen.
    public var words: String {
        switch self {
        case .note: "note"
        case .attempt: "contact"
        case .worry: "worry about safety"
        case .keyAdult: "key adult"
        case .namedContact: "named contact"
        case .profile: "profile"
        case .adjustment: "adjustment"
        case .circumstances: "family circumstances"
        case .collector: "who may collect"
        case .collection: "collection by somebody not listed"
        case .sibling: "siblings"
        case .voice: "voice"
        case .checkIn: "keeping in touch"
        case .checkedIn: "check-in"
        case .sent: "sent home"
        case .book: "home–setting book"
        case .belonging: "belonging note"
        case .agency: "agency"
        case .handover: "handing over"
        case .reading: "reading"
        case .escalation: "next step"
        case .actionPlan: "action plan"
        case .reintegration: "way back in steps"
        case .stepDay: "day of a step"
        case .planReview: "plan review"
        case .meeting: "meeting"
        case .curiosity: "curiosity"
        case .lesson: "lesson note"
        }
    }
}
