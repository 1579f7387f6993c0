import Domain

/// Plain part of `staff.added` and `staff.changed`, schema 1.
struct StaffV1: Codable {
    let staff: Int64
    let role: Int
    let isSafeguardingLead: Bool
    let groups: [Int64]
    let signInName: String?

    enum CodingKeys: String, CodingKey {
        case staff
        case role
        case isSafeguardingLead = "safeguarding-lead"
        case groups
        case signInName = "sign-in-name"
    }

    init(_ staff: StaffID, _ details: StaffDetails) {
        self.staff = staff.rawValue
        role = details.role.rawValue
        isSafeguardingLead = details.isSafeguardingLead
        groups = details.groups.map(\.rawValue)
        signInName = details.signInName
    }
}

/// Personal part of `staff.added` and `staff.changed`, schema 1, and of every commit's actor.
struct StaffWordsV1: Codable {
    let name: String
    let position: String

    enum CodingKeys: String, CodingKey {
        case name
        case position
    }
}

/// Plain part of `staff.retired`, schema 1.
struct StaffRetiredV1: Codable {
    let staff: Int64
    let lastDay: Int

    enum CodingKeys: String, CodingKey {
        case staff
        case lastDay = "last-day"
    }
}

/// Plain part of `staff.covering`, schema 1.
struct StaffCoveringV1: Codable {
    let staff: Int64
    let group: Int64
    let on: Int

    enum CodingKeys: String, CodingKey {
        case staff
        case group
        case on
    }
}
