import Domain

/// Personal part of `child.registered` and `child.changed`, schema 1.
struct ChildDetailsV1: Codable {
    let upn: String?
    let surname: String
    let forename: String
    let preferredForename: String
    let born: Int
    let yearGroup: String
    let interests: [String]
    let doorNote: String

    enum CodingKeys: String, CodingKey {
        case upn
        case surname
        case forename
        case preferredForename = "preferred-forename"
        case born
        case yearGroup = "year-group"
        case interests
        case doorNote = "door-note"
    }

    init(_ details: ChildDetails) {
        upn = details.upn
        surname = details.surname
        forename = details.forename
        preferredForename = details.preferredForename
        born = details.born.dayNumber
        yearGroup = details.yearGroup
        interests = details.interests
        doorNote = details.doorNote
    }

    var value: ChildDetails {
        ChildDetails(
            upn: upn, surname: surname, forename: forename, preferredForename: preferredForename,
            born: CivilDate(dayNumber: born), yearGroup: yearGroup, interests: interests, doorNote: doorNote)
    }
}

/// Plain part of `child.joined`, schema 1.
struct ChildJoinedV1: Codable {
    let group: Int64
    let from: Int

    enum CodingKeys: String, CodingKey {
        case group
        case from
    }
}

/// Plain part of `child.left` and of `leaving.withdrawn`, schema 1.
struct ChildLeftV1: Codable {
    let lastDay: Int

    enum CodingKeys: String, CodingKey {
        case lastDay = "last-day"
    }
}
