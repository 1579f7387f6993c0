/// What registers require, or practice advises, to be known of each child.
public enum MissingDetail: Int, CaseIterable, Sendable {
    /// The sex as the admission register records it (regulation 8).
    case sex
    /// The child's own address (regulation 8; early years framework).
    case address
    /// The starting day of the admission register (regulation 8).
    case startingDay
    /// Name and address of the last school (regulation 8); not asked of the youngest.
    case lastSchool
    /// Who holds parental responsibility (early years framework; regulation 8 asks for every known parent).
    case parent
    /// A number for each parent in an emergency (regulation 8).
    case parentNumber
    /// The address of each parent who does not live with the child (regulation 8; early years framework).
    case parentAddress
    /// With whom the child lives (regulation 8; early years framework).
    case livesWith
    /// Numbers of more than one person (guidance), in the early years of more than two.
    case moreNumbers
    /// Who may take the child home (early years framework; our proposal for schools).
    case collectors
    /// The key adult (early years framework; our proposal for schools).
    case keyAdult
    /// The one person whom the family can always ask (our proposal, after the belonging statements).
    case namedContact
    /// The unique pupil number, which a school gives when a child first comes to a maintained school.
    case pupilNumber

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .sex: "sex"
        case .address: "address"
        case .startingDay: "starting day"
        case .lastSchool: "last school"
        case .parent: "who holds parental responsibility"
        case .parentNumber: "a number for each parent"
        case .parentAddress: "address of a parent who lives elsewhere"
        case .livesWith: "who the child lives with"
        case .moreNumbers: "numbers of more people"
        case .collectors: "who may collect"
        case .keyAdult: "key adult"
        case .namedContact: "named contact"
        case .pupilNumber: "UPN"
        }
    }
}

/// What is known of a child, to be held against what must be.
public struct RegistrationCheck: Hashable, Sendable {
    /// Which law and practice the setting follows.
    public var profile: SettingProfile
    /// The child.
    public var details: ChildDetails
    /// What else is known of the child; `nil` when nothing was kept.
    public var known: ChildProfile?
    /// The people to call.
    public var contacts: [ContactDetails]
    /// How many people beside the contacts may collect.
    public var collectors: Int
    /// Whether there is a key adult.
    public var hasKeyAdult: Bool
    /// Whether there is a named contact.
    public var hasNamedContact: Bool

    /// What is known of a child.
    public init(
        profile: SettingProfile, details: ChildDetails, known: ChildProfile?, contacts: [ContactDetails],
        collectors: Int, hasKeyAdult: Bool, hasNamedContact: Bool
    ) {
        self.profile = profile
        self.details = details
        self.known = known
        self.contacts = contacts
        self.collectors = collectors
        self.hasKeyAdult = hasKeyAdult
        self.hasNamedContact = hasNamedContact
    }

    /// What is missing, in the order in which it is asked for.
    public var missing: [MissingDetail] {
        MissingDetail.allCases.filter(isMissing)
    }

    private func isMissing(_ detail: MissingDetail) -> Bool {
        let isSchool = profile == .school
        let parents = contacts.filter(\.hasParentalResponsibility)
        return switch detail {
        case .sex: isSchool && known?.sex.isEmpty ?? true
        case .address: known?.address.isEmpty ?? true
        case .startingDay: isSchool && known?.startingDay == nil
        case .lastSchool: isSchool && !isOfTheYoungest && known?.lastSchool.isEmpty ?? true
        case .parent: parents.isEmpty
        case .parentNumber: parents.contains { $0.phone.isEmpty }
        case .parentAddress: parents.contains { !$0.livesWith && $0.address.isEmpty }
        case .livesWith: !contacts.contains(where: \.livesWith)
        case .moreNumbers: contacts.count { !$0.phone.isEmpty } < (isSchool ? 2 : 3)
        case .collectors: collectors == 0 && !contacts.contains(where: \.mayCollect) && !travelsAlone
        case .keyAdult: !hasKeyAdult
        case .namedContact: !hasNamedContact
        case .pupilNumber: isSchool && details.upn == nil
        }
    }

    private var travelsAlone: Bool { known?.travelsAlone ?? false }

    /// Whether the child is in nursery or reception, where no school came before.
    private var isOfTheYoungest: Bool {
        ["", "N", "N1", "N2", "R"].contains(details.yearGroup.uppercased())
    }
}
