import Domain

/// Payload of `setting.opened`, schema 1.
struct SettingOpenedV1: Codable {
    let name: String
    let profile: Int
    let isRehearsal: Bool

    enum CodingKeys: String, CodingKey {
        case name
        case profile
        case isRehearsal = "rehearsal"
    }
}

/// Payload of `setting.times-set`, schema 1.
struct TimesSetV1: Codable {
    let half: Int
    let from: Int
    let opens: Int
    let closes: Int
    let ends: Int

    enum CodingKeys: String, CodingKey {
        case half
        case from
        case opens
        case closes
        case ends
    }
}

/// Payload of `group.added` and `group.renamed`, schema 1.
struct GroupV1: Codable {
    let group: Int64
    let name: String

    enum CodingKeys: String, CodingKey {
        case group
        case name
    }
}

/// Payload of `group.closed`, schema 1.
struct GroupClosedV1: Codable {
    let group: Int64
    let lastDay: Int

    enum CodingKeys: String, CodingKey {
        case group
        case lastDay = "last-day"
    }
}

/// Payload of `calendar.added`, schema 1.
struct PeriodV1: Codable {
    let period: Int64
    let kind: Int
    let from: Int
    let to: Int
    let name: String

    enum CodingKeys: String, CodingKey {
        case period
        case kind
        case from
        case to
        case name
    }
}

/// Payload of `calendar.removed`, schema 1.
struct PeriodRemovedV1: Codable {
    let period: Int64

    enum CodingKeys: String, CodingKey {
        case period
    }
}

/// Payload of `reasons.listed`, schema 1.
struct ReasonsV1: Codable {
    let reasons: [String]

    enum CodingKeys: String, CodingKey {
        case reasons
    }
}

/// Payload of `file.imported`, schema 1; the digest in hexadecimal.
struct ImportedV1: Codable {
    let kind: String
    let digest: String
    let rows: Int

    enum CodingKeys: String, CodingKey {
        case kind
        case digest
        case rows
    }
}

/// Payload of `escalation.listed`, schema 1: each step falls due some minutes after closing, or on a school day.
struct EscalationV1: Codable {
    let steps: [Step]

    struct Step: Codable {
        let name: String
        let minutes: Int?
        let schoolDay: Int?

        enum CodingKeys: String, CodingKey {
            case name
            case minutes
            case schoolDay = "school-day"
        }
    }

    enum CodingKeys: String, CodingKey {
        case steps
    }

    init(_ steps: [EscalationStep]) {
        self.steps = steps.map { step in
            switch step.due {
            case .minutesAfterClosing(let minutes): Step(name: step.name, minutes: minutes, schoolDay: nil)
            case .schoolDay(let number): Step(name: step.name, minutes: nil, schoolDay: number)
            }
        }
    }
}
