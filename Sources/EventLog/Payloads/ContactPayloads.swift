import Domain

/// Plain part of `contact.added`, `contact.changed` and `contact.removed`, schema 1.
struct ContactV1: Codable {
    let contact: Int64

    enum CodingKeys: String, CodingKey {
        case contact
    }
}

/// Personal part of `contact.added` and `contact.changed`, schema 1; the best time and the address came later.
struct ContactDetailsV1: Codable {
    let surname: String
    let forename: String
    let relationship: String
    let hasParentalResponsibility: Bool
    let priority: Int
    let phone: String
    let email: String
    let preferredChannel: String
    let language: String
    let livesWith: Bool
    let mayCollect: Bool

    enum CodingKeys: String, CodingKey {
        case surname
        case forename
        case relationship
        case hasParentalResponsibility = "parental-responsibility"
        case priority
        case phone
        case email
        case preferredChannel = "preferred-channel"
        case language
        case livesWith = "lives-with"
        case mayCollect = "may-collect"
    }
}

/// Personal part of `contact.added` and `contact.changed`, schema 2.
struct ContactDetailsV2: Codable {
    let surname: String
    let forename: String
    let relationship: String
    let hasParentalResponsibility: Bool
    let priority: Int
    let phone: String
    let email: String
    let preferredChannel: String
    let language: String
    let livesWith: Bool
    let mayCollect: Bool
    let bestTime: String
    let address: String

    enum CodingKeys: String, CodingKey {
        case surname
        case forename
        case relationship
        case hasParentalResponsibility = "parental-responsibility"
        case priority
        case phone
        case email
        case preferredChannel = "preferred-channel"
        case language
        case livesWith = "lives-with"
        case mayCollect = "may-collect"
        case bestTime = "best-time"
        case address
    }

    init(_ details: ContactDetails) {
        surname = details.surname
        forename = details.forename
        relationship = details.relationship
        hasParentalResponsibility = details.hasParentalResponsibility
        priority = details.priority
        phone = details.phone
        email = details.email
        preferredChannel = details.preferredChannel
        language = details.language
        livesWith = details.livesWith
        mayCollect = details.mayCollect
        bestTime = details.bestTime
        address = details.address
    }

    /// What schema 1 said: nothing was known of the best time, and no address beside the child's.
    init(_ earlier: ContactDetailsV1) {
        surname = earlier.surname
        forename = earlier.forename
        relationship = earlier.relationship
        hasParentalResponsibility = earlier.hasParentalResponsibility
        priority = earlier.priority
        phone = earlier.phone
        email = earlier.email
        preferredChannel = earlier.preferredChannel
        language = earlier.language
        livesWith = earlier.livesWith
        mayCollect = earlier.mayCollect
        bestTime = ""
        address = ""
    }

    var value: ContactDetails {
        ContactDetails(
            surname: surname, forename: forename, relationship: relationship,
            hasParentalResponsibility: hasParentalResponsibility, priority: priority, phone: phone, email: email,
            preferredChannel: preferredChannel, language: language, livesWith: livesWith, mayCollect: mayCollect,
            bestTime: bestTime, address: address)
    }
}
