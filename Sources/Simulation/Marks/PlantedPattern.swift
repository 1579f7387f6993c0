public import Domain
import Interchange

/// A pattern that was put into the marks of one child, so that detection can be scored.
public struct PlantedPattern: Hashable, Sendable {
    /// What the pattern is; the raw value is its name in files.
    public enum Kind: String, CaseIterable, Sendable {
        /// Away on one day of the week.
        case weekday
        /// Away much more than before.
        case drop
        /// Late more and more often, and by more.
        case lateCreep = "late-creep"
        /// Away on the same days as a brother or sister, who has an entry too.
        case siblings
        /// Away on the first school day after holidays.
        case afterHoliday = "after-holiday"
        /// Away in the afternoon only.
        case pmOnly = "pm-only"
        /// Away one day of most weeks.
        case brokenWeeks = "broken-weeks"
    }

    /// The child's unique pupil number.
    public let upn: String
    /// What the pattern is.
    public let kind: Kind
    /// The day of the week of a ``Kind/weekday`` pattern.
    public let weekday: Weekday?
    /// The first day on which the pattern may show.
    public let starts: CivilDate
    /// The index of the child in the roll.
    let child: Int
}

extension PlantedPattern {
    /// Patterns of each kind in turn, in children who are seldom away and never twice in one family.
    static func choose(
        _ count: Int, among roll: Roll, starting: CivilDate, using random: inout SeededRandom
    ) -> [PlantedPattern] {
        var planted: [PlantedPattern] = []
        var taken: Set<Int> = []
        let calm = roll.children.indices.filter { index in
            let child = roll.children[index]
            // The first two are namesakes whom the demo shows as they are.
            return index > 1 && child.spellRate < 25_000 && child.lateRate < 20_000 && child.row.leaving == nil
                && child.row.admission < starting.adding(days: -90)
        }
        let byFamily = Dictionary(grouping: calm) { roll.children[$0].household }
        var order = calm
        order.shuffle(using: &random)
        for number in 0..<count {
            let kind = Kind.allCases[number % Kind.allCases.count]
            let first = order.first { index in
                let family = roll.children[index].household
                return !taken.contains(family) && (kind != .siblings || byFamily[family, default: []].count > 1)
            }
            guard let first else { break }
            let family = roll.children[first].household
            taken.insert(family)
            let weekday = kind == .weekday ? Weekday(rawValue: 1 + random.below(5)) : nil
            let children = kind == .siblings ? Array(byFamily[family, default: []].prefix(2)) : [first]
            planted += children.map { child in
                PlantedPattern(
                    upn: roll.children[child].upn, kind: kind, weekday: weekday, starts: starting, child: child)
            }
        }
        return planted
    }
}
