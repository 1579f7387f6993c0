import Domain

/// Personal part of `collector.listed`, schema 1.
struct CollectorEntryV1: StoryPayload {
    let name: String
    let relationship: String
    let recognisedBy: String
    let standing: Int
    let until: Int?

    enum CodingKeys: String, CodingKey {
        case name
        case relationship
        case recognisedBy = "recognised-by"
        case standing
        case until
    }

    init(_ content: Collector) {
        name = content.name
        relationship = content.relationship
        recognisedBy = content.recognisedBy
        standing = content.standing.rawValue
        until = content.until?.dayNumber
    }

    var value: StoryContent? {
        guard let standing = CollectorStanding(rawValue: standing) else { return nil }
        return .collector(
            Collector(
                name: name, relationship: relationship, recognisedBy: recognisedBy, standing: standing,
                until: until.map(CivilDate.init(dayNumber:))))
    }
}
