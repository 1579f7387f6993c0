import Domain

/// Personal part of `key-adult.named`, schema 1.
struct KeyAdultEntryV1: StoryPayload {
    let staff: Int64
    let place: Int
    let until: Int?

    enum CodingKeys: String, CodingKey {
        case staff
        case place
        case until
    }

    init(_ content: KeyAdult) {
        staff = content.staff.rawValue
        place = content.place.rawValue
        until = content.until?.dayNumber
    }

    var value: StoryContent? {
        guard let place = KeyAdultPlace(rawValue: place) else { return nil }
        return .keyAdult(
            KeyAdult(staff: StaffID(rawValue: staff), place: place, until: until.map(CivilDate.init(dayNumber:))))
    }
}
