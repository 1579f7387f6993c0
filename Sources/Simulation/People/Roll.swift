import Domain
import Interchange

/// Everybody in the simulation: groups, families and children.
struct Roll {
    let groups: [String]
    let households: [Household]
    let children: [SimulatedChild]

    private static let trees = ["Oak", "Elm", "Ash", "Rowan", "Hazel", "Birch", "Willow"]
    private static let groupSize = 30

    /// A roll of so many children at the end of a school year's simulation, and those who left in the years before.
    static func make(
        children count: Int, years: Int, lastYear: Int, joined: CivilDate?, using random: inout SeededRandom
    ) -> Roll {
        let (groups, places) = places(children: count, years: years)
        let household = households(for: places, using: &random)
        var families: [Household] = []
        for number in 0..<((household.max() ?? -1) + 1) {
            let isNamesake = places.count > 1 && number == household[1] && household[0] < number
            families.append(
                Household.make(
                    number: number + 1, named: isNamesake ? families[household[0]] : nil, using: &random))
        }
        var serials: [Int: Int] = [:]
        var maker = ChildMaker(lastYear: lastYear, groups: groups)
        var children: [SimulatedChild] = []
        var birthdays: [FamilyYear: CivilDate] = [:]
        for (index, place) in places.enumerated() {
            let family = household[index]
            let year = lastYear - place.year
            let serial = serials[year, default: 0] + 1
            serials[year] = serial
            let key = FamilyYear(family: family, year: place.year)
            let twin = birthdays[key]
            let isJoiner = joined != nil && index == places.count / 2
            let child = maker.make(
                place: place, household: family, families[family], serial: serial, born: twin,
                joined: isJoiner ? joined : nil, namesake: index == 1 ? children.first : nil, using: &random)
            birthdays[key] = child.row.details.born
            children.append(child)
        }
        return Roll(groups: groups, households: families, children: children)
    }

    /// Places by group: reception first, and after the last year those who have left.
    private static func places(children count: Int, years: Int) -> (groups: [String], places: [Place]) {
        var groups: [String] = []
        var places: [Place] = []
        var yearsOfSixes: [Int] = []
        for year in 0..<7 {
            let size = count * (year + 1) / 7 - count * year / 7
            let forms = max((size + groupSize - 1) / groupSize, 1)
            let first = groups.count
            groups += (1...forms).map { forms == 1 ? trees[year] : "\(trees[year]) \($0)" }
            if year == 6 { yearsOfSixes = Array(first..<groups.count) }
            places += (0..<size).map { Place(year: year, group: first + $0 * forms / max(size, 1)) }
        }
        for year in 7..<(6 + max(years, 1)) {
            let size = count / 7
            places += (0..<size).map { Place(year: year, group: yearsOfSixes[$0 * yearsOfSixes.count / max(size, 1)]) }
        }
        return (groups, places)
    }

    /// The family of each place: about a third of the children have a brother or sister here, a few are twins.
    private static func households(for places: [Place], using random: inout SeededRandom) -> [Int] {
        var family = [Int](repeating: -1, count: places.count)
        var free = Array(places.indices)
        free.shuffle(using: &random)
        // The first two children of the first group share their names and nothing else.
        var count = min(places.count, 2)
        for index in 0..<count { family[index] = index }
        for index in free where family[index] < 0 {
            family[index] = count
            defer { count += 1 }
            let wanted = random.below(100)
            let others = wanted < 4 ? 2 : wanted < 27 ? 1 : 0
            let areTwins = random.happens(60_000)
            for _ in 0..<others {
                // A few attempts: a school that is nearly full may have no place left.
                for _ in 0..<20 {
                    let other = free[random.below(free.count)]
                    let gap = abs(places[other].year - places[index].year)
                    guard other > 1, family[other] < 0, areTwins ? gap == 0 : (1...4).contains(gap) else { continue }
                    family[other] = count
                    break
                }
            }
        }
        return family
    }

    private struct FamilyYear: Hashable {
        let family: Int
        let year: Int
    }
}
