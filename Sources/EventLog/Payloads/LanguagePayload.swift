import Domain

/// Payload of `language.listed`, schema 1.
struct LanguageV1: Codable {
    let words: [Entry]

    struct Entry: Codable {
        let avoid: String
        let prefer: String

        enum CodingKeys: String, CodingKey {
            case avoid
            case prefer
        }
    }

    enum CodingKeys: String, CodingKey {
        case words
    }

    init(_ words: [KinderWords]) {
        self.words = words.map { Entry(avoid: $0.avoid, prefer: $0.prefer) }
    }

    var value: [KinderWords] { words.map { KinderWords($0.avoid, prefer: $0.prefer) } }
}
