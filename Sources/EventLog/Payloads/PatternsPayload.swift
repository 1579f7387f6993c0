import Domain

/// Payload of `patterns.tuned`, schema 1.
struct PatternsV1: Codable {
    let thresholds: [Threshold]

    struct Threshold: Codable {
        let kind: String
        let isOn: Bool
        let atLeast: Int
        let schoolDays: Int
        let oneIn: Int

        enum CodingKeys: String, CodingKey {
            case kind
            case isOn = "on"
            case atLeast = "at-least"
            case schoolDays = "school-days"
            case oneIn = "one-in"
        }
    }

    enum CodingKeys: String, CodingKey {
        case thresholds
    }

    init(_ settings: PatternSettings) {
        thresholds = PatternKind.allCases.map { kind in
            let threshold = settings[kind]
            return Threshold(
                kind: kind.rawValue, isOn: threshold.isOn, atLeast: threshold.atLeast,
                schoolDays: threshold.schoolDays, oneIn: threshold.oneIn)
        }
    }

    /// The settings, with the defaults of kinds that are not named; `nil` where a kind is none.
    var value: PatternSettings? {
        var settings = PatternSettings()
        for threshold in thresholds {
            guard let kind = PatternKind(rawValue: threshold.kind) else { return nil }
            settings[kind] = PatternSettings.Threshold(
                isOn: threshold.isOn, atLeast: threshold.atLeast, schoolDays: threshold.schoolDays,
                oneIn: threshold.oneIn)
        }
        return settings
    }
}
