import Domain

/// A family of the simulation: a surname, a language, the children's contacts.
struct Household {
    let community: Community
    let surname: String
    let contacts: [ContactDetails]

    /// A family made up by chance; the number makes its telephone numbers and addresses its own.
    ///
    /// A family may have the name of another one without being related to it.
    static func make(number: Int, named other: Household? = nil, using random: inout SeededRandom) -> Household {
        let community = other?.community ?? Self.community(using: &random)
        let surname = other?.surname ?? random.pick(community.surnames)
        var contacts: [ContactDetails] = []
        func add(
            _ forename: String, _ family: String, _ relationship: String, responsible: Bool, lives: Bool, collects: Bool
        ) {
            let priority = contacts.count + 1
            contacts.append(
                ContactDetails(
                    surname: family, forename: forename, relationship: relationship,
                    hasParentalResponsibility: responsible, priority: priority,
                    // Ofcom keeps these numbers for drama: nobody is ever called.
                    phone: "01632 960\(padded((number * 3 + priority) % 1_000, to: 3))",
                    email: "family\(number).\(priority)@example.org",
                    preferredChannel: random.pick(["call", "text", "text", "email", "app"]),
                    language: random.happens(350_000) ? community.language : "English", livesWith: lives,
                    mayCollect: collects))
        }
        switch random.below(100) {
        case 0..<3:
            let other = random.pick(Community.ofBritainAndIreland)
            add(
                random.pick(other.women), random.pick(other.surnames), "Foster carer", responsible: false, lives: true,
                collects: true)
            add(
                random.pick(other.men), random.pick(other.surnames), "Social worker", responsible: false, lives: false,
                collects: false)
        case 3..<8:
            add(random.pick(community.women), surname, "Grandmother", responsible: true, lives: true, collects: true)
        case 8..<20:
            add(random.pick(community.women), surname, "Mother", responsible: true, lives: true, collects: true)
            add(random.pick(community.women), surname, "Mother", responsible: true, lives: true, collects: true)
        case 20..<45:
            add(random.pick(community.women), surname, "Mother", responsible: true, lives: true, collects: true)
            add(random.pick(community.men), surname, "Grandad", responsible: false, lives: false, collects: true)
        default:
            let together = random.happens(700_000)
            add(random.pick(community.women), surname, "Mother", responsible: true, lives: true, collects: true)
            add(
                random.pick(community.men), surname, "Father", responsible: true, lives: together,
                collects: random.happens(950_000))
        }
        return Household(community: community, surname: surname, contacts: contacts)
    }

    private static func community(using random: inout SeededRandom) -> Community {
        var ticket = random.below(Community.all.reduce(0) { $0 + $1.weight })
        for community in Community.all {
            if ticket < community.weight { return community }
            ticket -= community.weight
        }
        return Community.all[0]
    }
}

/// A number with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
}
