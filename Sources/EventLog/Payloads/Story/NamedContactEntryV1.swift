import Domain

/// Personal part of `named-contact.chosen`, schema 1.
struct NamedContactEntryV1: StoryPayload {
    let staff: Int64

    enum CodingKeys: String, CodingKey {
        case staff
    }

    init(_ content: NamedContact) {
        staff = content.staff.rawValue
    }

    var value: StoryContent? {
        .namedContact(NamedContact(staff: StaffID(rawValue: staff)))
    }
}
