import Domain

/// Personal part of `meeting.held`, schema 1.
struct MeetingEntryV1: StoryPayload {
    let purpose: Int
    let at: Int?
    let place: String
    let present: [String]
    let strengths: String
    let worries: String
    let child: View
    let family: View
    let setting: View
    let understanding: String
    let actions: [Action]
    let next: Int?
    let staffOnly: String
    let homeLanguage: String
    let homeText: String

    enum CodingKeys: String, CodingKey {
        case purpose
        case at
        case place
        case present
        case strengths
        case worries
        case child
        case family
        case setting
        case understanding
        case actions
        case next
        case staffOnly = "staff-only"
        case homeLanguage = "home-language"
        case homeText = "home-text"
    }

    /// One view.
    struct View: Codable {
        let who: String
        let words: String

        enum CodingKeys: String, CodingKey {
            case who
            case words
        }

        init(_ view: MeetingView) { (who, words) = (view.who, view.words) }

        var value: MeetingView { MeetingView(who: who, words: words) }
    }

    /// What somebody will do.
    struct Action: Codable {
        let who: String
        let what: String
        let by: Int?

        enum CodingKeys: String, CodingKey {
            case who
            case what
            case by
        }

        init(_ action: MeetingAction) { (who, what, by) = (action.who, action.what, action.by?.dayNumber) }

        var value: MeetingAction { MeetingAction(who: who, what: what, by: by.map(CivilDate.init(dayNumber:))) }
    }

    init(_ content: Meeting) {
        purpose = content.purpose.rawValue
        at = content.at?.minute
        place = content.place
        present = content.present
        strengths = content.strengths
        worries = content.worries
        child = View(content.child)
        family = View(content.family)
        setting = View(content.setting)
        understanding = content.understanding
        actions = content.actions.map(Action.init)
        next = content.next?.dayNumber
        staffOnly = content.staffOnly
        homeLanguage = content.homeLanguage
        homeText = content.homeText
    }

    var value: StoryContent? {
        guard let purpose = MeetingPurpose(rawValue: purpose) else { return nil }
        var time: ClockTime?
        if let at {
            guard let read = ClockTime(minute: at) else { return nil }
            time = read
        }
        return .meeting(
            Meeting(
                purpose: purpose, at: time, place: place, present: present, strengths: strengths, worries: worries,
                child: child.value, family: family.value, setting: setting.value, understanding: understanding,
                actions: actions.map(\.value), next: next.map(CivilDate.init(dayNumber:)), staffOnly: staffOnly,
                homeLanguage: homeLanguage, homeText: homeText))
    }
}
