import Domain

/// Payload of `scaffold.kept`, schema 1.
struct ScaffoldV1: Codable {
    let id: String
    let name: String
    let sentence: String
    let ages: [Int]
    let needs: Int
    let shape: Int
    let parts: [String]
    let isOffered: Bool

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case sentence
        case ages
        case needs
        case shape
        case parts
        case isOffered = "offered"
    }

    init(_ scaffold: Scaffold) {
        id = scaffold.id.rawValue
        name = scaffold.name
        sentence = scaffold.sentence
        ages = scaffold.ages.map(\.rawValue)
        needs = scaffold.needs.rawValue
        shape = scaffold.shape.rawValue
        parts = scaffold.parts
        isOffered = scaffold.isOffered
    }

    var value: Scaffold? {
        let ages = ages.compactMap(ScaffoldAge.init)
        guard let needs = Communication(rawValue: needs), let shape = ScaffoldShape(rawValue: shape),
            ages.count == self.ages.count
        else { return nil }
        return Scaffold(
            id: ScaffoldID(rawValue: id), name: name, sentence: sentence, ages: ages, needs: needs, shape: shape,
            parts: parts, isOffered: isOffered)
    }
}

/// Payload of `resource.kept`, schema 1.
struct LibraryEntryV1: Codable {
    let id: String
    let kind: Int
    let title: String
    let text: String
    let source: String
    let isOffered: Bool

    enum CodingKeys: String, CodingKey {
        case id
        case kind
        case title
        case text
        case source
        case isOffered = "offered"
    }

    init(_ entry: LibraryEntry) {
        id = entry.id.rawValue
        kind = entry.kind.rawValue
        title = entry.title
        text = entry.text
        source = entry.source
        isOffered = entry.isOffered
    }

    var value: LibraryEntry? {
        LibraryKind(rawValue: kind).map {
            LibraryEntry(
                id: LibraryID(rawValue: id), kind: $0, title: title, text: text, source: source, isOffered: isOffered)
        }
    }
}

/// Payload of `voice.cycle-set`, schema 1.
struct VoiceCycleV1: Codable {
    let cycle: Int

    enum CodingKeys: String, CodingKey {
        case cycle
    }
}
