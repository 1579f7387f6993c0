import Domain

/// Personal part of `collection.agreed`, schema 1.
struct UnlistedCollectionEntryV1: StoryPayload {
    let at: Int
    let with: String
    let reason: String
    let agreedBy: Int64

    enum CodingKeys: String, CodingKey {
        case at
        case with
        case reason
        case agreedBy = "agreed-by"
    }

    init(_ content: UnlistedCollection) {
        at = content.at.minute
        with = content.with
        reason = content.reason
        agreedBy = content.agreedBy.rawValue
    }

    var value: StoryContent? {
        guard let at = ClockTime(minute: at) else { return nil }
        return .collection(
            UnlistedCollection(at: at, with: with, reason: reason, agreedBy: StaffID(rawValue: agreedBy)))
    }
}
