import Domain

/// Personal part of `sibling.confirmed`, schema 1.
struct SiblingLinkEntryV1: StoryPayload {
    let other: Int64
    let isSibling: Bool

    enum CodingKeys: String, CodingKey {
        case other
        case isSibling = "is-sibling"
    }

    init(_ content: SiblingLink) {
        other = content.other.rawValue
        isSibling = content.isSibling
    }

    var value: StoryContent? {
        .sibling(SiblingLink(other: ChildID(rawValue: other), isSibling: isSibling))
    }
}
