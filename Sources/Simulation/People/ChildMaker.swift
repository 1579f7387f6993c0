import Domain
import Interchange

/// Makes up one child at a time.
struct ChildMaker {
    let lastYear: Int
    let groups: [String]

    private static let interests = [
        "guinea pigs", "baking", "drawing maps", "diggers", "dinosaurs", "football", "space", "trains", "gardening",
        "dancing", "snails", "stories about bears", "Minecraft", "swimming", "making potions", "building dens",
        "the moon", "old coins", "rugby", "drumming", "jigsaws", "looking after the hens", "tractors", "sea shells",
    ]
    private static let doorNotes = [
        "nut allergy", "egg allergy", "dairy allergy", "coeliac: own lunch", "bee stings: pen in the office",
        "inhaler in the blue bag", "sesame allergy",
    ]
    private static let festivals: Set = ["Urdu", "Bengali", "Somali", "Arabic"]

    /// A child for a place; a twin has the same birthday, a namesake the same name.
    mutating func make(
        place: Place, household: Int, _ family: Household, serial: Int, born twin: CivilDate?, joined: CivilDate?,
        namesake: SimulatedChild?, using random: inout SeededRandom
    ) -> SimulatedChild {
        let began = lastYear - place.year
        let born = twin ?? DevonCalendar.date(began - 5, 9, 1).adding(days: random.below(365))
        let name = random.pick(family.community.children).split(separator: "/").map(String.init)
        let started = DevonCalendar.date(began, 9, 1)
        let left = place.year > 6 ? DevonCalendar.date(began + 7, 7, 31) : nil
        let first = random.pick(Self.interests)
        let second = random.pick(Self.interests)
        let upn = Self.upn(year: began, serial: serial)
        let details = ChildDetails(
            upn: upn, surname: namesake?.row.details.surname ?? family.surname,
            forename: namesake?.row.details.forename ?? name.first ?? family.surname,
            preferredForename: namesake?.row.details.preferredForename ?? name.last, born: born,
            yearGroup: place.year == 0 ? "R" : String(min(place.year, 6)),
            interests: first == second ? [first] : [first, second],
            doorNote: random.happens(70_000) ? random.pick(Self.doorNotes) : "")
        let row = ChildRow(
            details: details, group: groups[place.group], admission: joined ?? started, leaving: left)
        return SimulatedChild(
            row: row, upn: upn, household: household, group: place.group, age: CompulsorySchoolAge(born: born),
            started: started, spellRate: Self.spellRate(using: &random), lateRate: Self.lateRate(using: &random),
            keepsFestivals: Self.festivals.contains(family.community.language))
    }

    /// Most children are seldom away, a few often.
    private static func spellRate(using random: inout SeededRandom) -> Int {
        switch random.below(100) {
        case 0..<4: 60_000 + random.below(40_000)
        case 4..<16: 26_000 + random.below(16_000)
        default: 6_000 + random.below(18_000)
        }
    }

    private static func lateRate(using random: inout SeededRandom) -> Int {
        random.happens(50_000) ? 60_000 + random.below(60_000) : random.below(14_000)
    }

    /// A unique pupil number of an establishment that does not exist, with the right check letter.
    static func upn(year: Int, serial: Int) -> String {
        let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
        let establishment = 2_007 + serial / 1_000
        let body = "878\(establishment)\(padded(year % 100, to: 2))\(padded(serial % 1_000, to: 3))"
        let sum = body.utf8.enumerated().reduce(0) { $0 + (Int($1.element) - 0x30) * ($1.offset + 2) }
        return String(letters[sum % 23]) + body
    }
}
